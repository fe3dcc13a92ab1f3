using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Nightly;

/// <summary>The words of <c>nightly</c>.</summary>
internal static class NightlyCommandTexts
{
    public static readonly Bilingual Summary = new(
        "夜间运行：读取共享盘上有变化的文件，核对，写出报告和退回单", "The nightly run: reads what changed on a shared drive, reconciles, writes a report and return slips");

    public static readonly Bilingual ConfigOption = new(
        "设置文件；perftargets init 写出样例", "the configuration; perftargets init writes an example");

    public static readonly Bilingual AcceptMissingOption = new(
        "一下子少了一半以上的文件时，也按撤下处理（否则当作共享盘没有挂上）", "take files to be gone even when more than half are (otherwise the drive is taken to be unmounted)");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets nightly --config 夜间核对/nightly.json", new("运行一次；由 cron、systemd 或 Windows 任务计划每夜启动", "one run; started every night by cron, systemd or the Windows Task Scheduler")),
    ];

    public static Bilingual Report(string file) => new($"报告：{file}", $"Report: {file}");

    public static Bilingual KeptMissing(int files) => new(
        FormattableString.Invariant($"有 {files} 份文件一下子都不见了，看来是共享盘没有挂上，没有按撤下处理；如果确实撤下了，请加 --accept-missing 再运行一次"),
        FormattableString.Invariant($"{files} files are missing all at once, as if the drive were not mounted, and were not taken to be gone; if they are, run again with --accept-missing"));
}
