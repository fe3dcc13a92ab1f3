using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Import;

/// <summary>The words of <c>import</c>.</summary>
internal static class ImportTexts
{
    public static readonly Bilingual Summary = new(
        "读取整个文件夹，存入 SQLite 数据库，核对并汇总", "Reads a folder tree, loads every form into SQLite, reconciles and sums up");

    public static readonly Bilingual FolderOperand = new(
        "文件夹（含子文件夹）；库中路径相对于它，多个文件夹时以文件夹名开头",
        "folder (with its subfolders); paths in the database are relative to it, with several folders they begin with its name");

    public static readonly Bilingual DatabaseOption = new("数据库文件，没有则新建", "the database file, made when there is none");

    public static readonly Bilingual ReportOption = new("另写一份 HTML 报告，可打印", "also write a report as one HTML page, fit to print");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets import 2026 --db targets.db", new("导入一个年度的文件夹；再次运行只处理有变化的文件", "a year's folder; run it again and only what changed is loaded")),
        ("perftargets import 2026 --db targets.db --report 核对报告.html", new("同时生成报告", "with a report")),
    ];

    public static Bilingual NotAFolder(string path) => new(
        $"不是文件夹：{path}。import 读取文件夹；单个文件请用 extract 或 check",
        $"Not a folder: {path}. import reads folders; for single files use extract or check");
}
