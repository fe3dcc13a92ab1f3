using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch;

/// <summary>What a scan has to say.</summary>
internal static class ScanTexts
{
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
}
