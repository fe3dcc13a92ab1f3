namespace PerfTargets.Ingest.Batch.Scanning;

/// <summary>Tells documents from what programs and systems leave beside them.</summary>
internal static class SetAsideNames
{
    private static readonly string[] OfTheSystem = ["Thumbs.db", "desktop.ini", ".DS_Store", "$RECYCLE.BIN", "System Volume Information"];

    private static readonly string[] Temporary = [".tmp", ".crdownload", ".part"];

    /// <summary>Why a name is set aside; null for a document or a folder to look into.</summary>
    public static SetAsideKind? KindOf(string name, FileAttributes attributes)
    {
        if (name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal))
            return SetAsideKind.OfficeLock;
        if (Array.Exists(OfTheSystem, own => own.Equals(name, StringComparison.OrdinalIgnoreCase)))
            return SetAsideKind.OfTheSystem;
        if (name.StartsWith('.') || (OperatingSystem.IsWindows() && attributes.HasFlag(FileAttributes.Hidden)))
            return SetAsideKind.Hidden;
        return !attributes.HasFlag(FileAttributes.Directory) && Array.Exists(Temporary, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            ? SetAsideKind.Temporary
            : null;
    }
}
