using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch;

/// <summary>What a scan has to say.</summary>
internal static class ScanTexts
{
    /// <summary>A file that another program holds.</summary>
    public static readonly Bilingual Held = new("正被其他程序占用，下次再读", "in use by another program; it will be read next time");

    /// <summary>A file whose size or time has just changed.</summary>
    public static readonly Bilingual StillWritten = new("仍在写入，下次再读", "still being written; it will be read next time");

    /// <summary>A file that was listed and is no longer there.</summary>
    public static readonly Bilingual Vanished = new("扫描后已被移走或删除，下次再看", "moved or deleted since it was listed; it will be looked for next time");

    /// <summary>A folder that could not be listed.</summary>
    public static Diagnostic FolderUnreadable(string path, Exception reason)
    {
        var denied = reason is UnauthorizedAccessException or System.Security.SecurityException;
        var zh = denied ? "没有读取权限，请检查文件夹的权限" : "读取时出错（" + reason.Message + "），请检查磁盘或网络后重试";
        var en = denied ? "permission denied; check the folder's permissions" : "reading it failed (" + reason.Message + "); check the drive or network and try again";
        return new Diagnostic(
            denied ? DiagnosticCode.AccessDenied : DiagnosticCode.ReadFailed,
            Severity.Error,
            new Bilingual($"无法打开文件夹“{path}”：{zh}。其中的文件均未读取。", $"Cannot open folder \"{path}\": {en}. None of its files were read."));
    }

    /// <summary>A folder that was to be read and is not there.</summary>
    public static Diagnostic FolderMissing(string folder) => new(
        DiagnosticCode.NotFound,
        Severity.Error,
        new Bilingual(
            $"文件夹不存在：{folder}。请检查共享盘是否挂上、路径是否写对；库中原有内容没有改动。",
            $"The folder is not there: {folder}. Check that the drive is mounted and the path is right; what the database holds of it stays."));

    /// <summary>A folder whose name the system cannot turn into text, so that nothing in it can be opened.</summary>
    public static Diagnostic FolderNameUnusable(string path) => new(
        DiagnosticCode.UnusableName,
        Severity.Error,
        new Bilingual(
            $"文件夹“{path}”的名称不是有效的 UTF-8 文字，无法打开，其中的文件均未读取；请给它改名后再导入。",
            $"The name of folder \"{path}\" is not valid UTF-8, so it cannot be opened and none of its files were read; rename it and import again."));

    /// <summary>A file whose name the system cannot turn into text, so that it cannot be opened.</summary>
    public static Diagnostic FileNameUnusable(string path) => new(
        DiagnosticCode.UnusableName,
        Severity.Error,
        new Bilingual(
            $"文件“{path}”的名称不是有效的 UTF-8 文字，无法打开；请给它改名后再导入。",
            $"The name of file \"{path}\" is not valid UTF-8, so it cannot be opened; rename it and import again."));
}
