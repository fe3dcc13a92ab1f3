using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Init;

/// <summary>The words of <c>init</c>.</summary>
internal static class InitTexts
{
    public const string ConfigName = "nightly.json";

    public static readonly Bilingual RosterName = new("应报名单.csv", "roster.csv");

    public static readonly Bilingual InboxName = new("报送", "submissions");

    /// <summary>An example of a roster with invented units.</summary>
    public static readonly Bilingual Roster = new(
        "单位,项目,年度,截止日期\r\n云岭县图书馆,,2026,2026-01-31\r\n云岭县图书馆,流动书屋运行经费,2026,2026-01-31\r\n云岭县文化馆,,2026,2026-01-31\r\n",
        "unit,project,year,due\r\n云岭县图书馆,,2026,2026-01-31\r\n云岭县图书馆,流动书屋运行经费,2026,2026-01-31\r\n云岭县文化馆,,2026,2026-01-31\r\n");

    public static readonly Bilingual Summary = new(
        "写出夜间运行的设置样例，带说明，改好就能用", "Writes an example configuration of a nightly run, with comments, ready to be edited");

    public static readonly Bilingual FolderOperand = new("写到这个文件夹；没有则新建", "the folder to write to, made when there is none");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets init 夜间核对", new("写出 nightly.json 和应报名单样例", "writes nightly.json and an example of a roster")),
        ("perftargets nightly --config 夜间核对/nightly.json", new("按它运行", "runs by it")),
    ];

    public static Bilingual AlreadyThere(string file) => new(
        $"文件已经存在，没有改动：{file}。请换一个文件夹，或先移走它", $"The file is there already and was left as it is: {file}. Name another folder, or move it away first");

    public static Bilingual Written(string config, string roster, string inbox) => new(
        $"已写出 {config} 和 {roster}。\n下一步：改好设置和名单，把报送文件放进 {inbox}（或在设置里写上共享盘的路径），然后运行\n  perftargets nightly --config {config}",
        $"Wrote {config} and {roster}.\nNext: edit both, put the documents into {inbox} (or name the share's path in the configuration), and run\n  perftargets nightly --config {config}");
}
