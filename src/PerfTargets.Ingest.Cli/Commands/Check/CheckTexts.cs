using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Check;

/// <summary>The words of <c>check</c>.</summary>
internal static class CheckTexts
{
    public static readonly Bilingual Summary = new("核对文件或数据库中绩效目标表的勾稽关系", "Runs the rules over documents or over a database");

    public static readonly Bilingual DatabaseOption = new("核对数据库中的全部表，而不是文件", "check the forms of a database instead of documents");

    public static readonly Bilingual FormatOption = new(
        "text：按单位和表排列，最严重的在前（默认）；json；csv；sarif：SARIF 2.1.0", "text: by unit and form, the worst first (default); json; csv; sarif: SARIF 2.1.0");

    public static readonly Bilingual OutputOption = new("写入文件", "write to a file");

    public static readonly Bilingual SelectOption = new("只用这些规则；PT1 指编号以 PT1 开头的全部规则", "run these rules only; PT1 stands for all whose ids begin so");

    public static readonly Bilingual IgnoreOption = new("不用这些规则", "leave these rules out");

    public static readonly Bilingual FailOnOption = new(
        "有这一级别或更严重的问题时退出码为 1（默认 error）", "exit with 1 when there are findings of this severity or worse (default error)");

    public static readonly Bilingual PathsOrDatabase = new("路径与 --db 只能写一样", "Name paths or --db, not both");

    public static readonly Bilingual NoRule = new("没有写出规则编号，例如 PT101", "Name a rule, such as PT101");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets check 2026", new("核对一个文件夹", "check a folder")),
        ("perftargets check 教育局.docx --select PT101,PT104", new("只用两条规则", "two rules only")),
        ("perftargets check 2026 --config 核对设置.json --suppressions 已核实.json", new("用本单位的设置，已核实的问题不再列出", "with settings of one's own, and without what has been looked at")),
        ("perftargets check --db targets.db --format csv --output findings.csv", new("核对数据库，结果写成表格", "check a database, findings as a table")),
    ];

    public static Bilingual NoSuchRule(string id) => new(
        $"没有编号为 {id} 的规则；全部规则见 perftargets rules", $"There is no rule {id}; perftargets rules lists them");

    public static Bilingual FormerVersion(Bilingual reason) => new(
        "新版本未能读取，核对的是原先的版本。" + reason.Zh, "its newer version could not be read; the former one was checked. " + reason.En);
}
