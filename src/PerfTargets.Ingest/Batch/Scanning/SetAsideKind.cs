namespace PerfTargets.Ingest.Batch.Scanning;

/// <summary>Why a file or folder is no document, told by its name or its attributes.</summary>
public enum SetAsideKind
{
    /// <summary>Left by an office program while a document is open: <c>~$…</c>, <c>.~lock.…#</c>.</summary>
    OfficeLock,

    /// <summary>Half of a save or a download: <c>*.tmp</c>, <c>*.crdownload</c>, <c>*.part</c>.</summary>
    Temporary,

    /// <summary>Kept by the operating system: <c>Thumbs.db</c>, <c>desktop.ini</c>, <c>.DS_Store</c>, <c>$RECYCLE.BIN</c>.</summary>
    OfTheSystem,

    /// <summary>Hidden: its name begins with a dot, or on Windows by its attribute.</summary>
    Hidden,
}
