using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reporting;

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

    public static readonly Bilingual SettleOption = new(
        "文件多少秒没有变动才读取（默认 2）；仍在写入的留到最后，再不行留到下次",
        "read a file when it has been left alone for so many seconds (default 2); one that is still written waits for the end, then for the next run");

    public static readonly Bilingual IsolateOption = new(
        "由单独的进程读取文件：一份文件读崩了、卡住了，只影响它自己（稍慢）", "read documents in processes of their own, so that one which crashes or hangs its reader costs itself only (a little slower)");

    public static readonly Bilingual ReportOption = new("另写一份 HTML 报告，可打印", "also write a report as one HTML page, fit to print");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets import 2026 --db targets.db", new("导入一个年度的文件夹；再次运行只处理有变化的文件", "a year's folder; run it again and only what changed is loaded")),
        ("perftargets import 2026 --db targets.db --report 核对报告.html", new("同时生成报告", "with a report")),
    ];

    public static Bilingual BadSettle(string text) => new(
        $"--settle 应为 0 到 3600 的整数（秒），而不是“{text}”", $"--settle takes a whole number of seconds from 0 to 3600, not \"{text}\"");

    public static Bilingual Deferred(DeferredInput input) => new(
        $"未读取 {input.Path}：{input.Reason.Zh}", $"Did not read {input.Path}: {input.Reason.En}");

    public static Bilingual NotAFolder(string path) => new(
        $"不是文件夹：{path}。import 读取文件夹；单个文件请用 extract 或 check",
        $"Not a folder: {path}. import reads folders; for single files use extract or check");
}
