using System.Globalization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>What is said of documents that cost a worker, and of workers that do not start.</summary>
internal static class IsolationMessages
{
    private const string ApartZh = "程序没有崩溃，只有这个文件被隔离，未读取；文件改动后会再试，也可在原程序中打开并另存后再导入。";
    private const string ApartEn = "The run went on; this file alone is set apart and was not read. It is tried again when it changes; or open it in its own program and save it anew.";

    public static Diagnostic Crashed(string? log) => Error(
        DiagnosticCode.ReaderCrashed,
        "读取这个文件的进程两次异常结束。" + ApartZh,
        "The process that read this file ended abnormally, twice. " + ApartEn,
        log);

    public static Diagnostic Threw(string log) => Error(
        DiagnosticCode.ReaderCrashed,
        "读取这个文件时程序内部出错。" + ApartZh,
        "Reading this file met with a fault of the program. " + ApartEn,
        log);

    public static Diagnostic TimedOut(TimeSpan limit) => Error(
        DiagnosticCode.ReaderTimedOut,
        $"读取这个文件超过 {Seconds(limit)} 秒的时限，已停止。" + ApartZh,
        $"Reading this file took longer than the limit of {Seconds(limit)} seconds and was ended. " + ApartEn,
        null);

    public static Diagnostic Silent(TimeSpan limit) => Error(
        DiagnosticCode.ReaderTimedOut,
        $"读取这个文件的进程两次停止响应（超过 {Seconds(limit)} 秒），已停止。" + ApartZh,
        $"The process that read this file stopped answering, twice (for more than {Seconds(limit)} seconds), and was ended. " + ApartEn,
        null);

    public static Diagnostic OutOfMemory(long limit, string? log) => Error(
        DiagnosticCode.ReaderOutOfMemory,
        $"读取这个文件所需内存两次超过上限 {Mebibytes(limit)} MB，已停止。" + ApartZh,
        $"Reading this file took more memory than the limit of {Mebibytes(limit)} MB, twice, and was ended. " + ApartEn,
        log);

    public static Bilingual NotStarted(string program, string reason) => new(
        $"无法启动读取文件的进程“{program}”：{reason}。请检查程序是否完整安装、是否有执行权限。",
        $"The process that reads files, \"{program}\", could not be started: {reason}. Check that the program is installed as a whole and may be run.");

    public static Bilingual EndsAtOnce(string program, string said) => new(
        $"读取文件的进程“{program}”一启动就结束：{said}。请检查程序是否完整安装、内存是否足够。",
        $"The process that reads files, \"{program}\", ends as soon as it is started: {said}. Check that the program is installed as a whole and that there is memory enough.");

    private static Diagnostic Error(string code, string zh, string en, string? log) =>
        new(code, Severity.Error, new Bilingual(zh, en)) { Text = log };

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Mebibytes(long bytes) => (bytes >> 20).ToString(CultureInfo.InvariantCulture);
}
