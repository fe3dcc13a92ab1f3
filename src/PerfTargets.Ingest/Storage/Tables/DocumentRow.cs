using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>A version of a document, as far as loading asks for it.</summary>
internal sealed record DocumentRow(long Key, string Path, string? Sha256, DocumentStatus Status, DocumentState State, string ReaderVersion, long? DuplicateOf)
{
    /// <summary>Whether forms hang on this row and count now.</summary>
    public bool HoldsCurrentForms => State == DocumentState.Current && Status == DocumentStatus.Read;
}

/// <summary>Where a version of a document stands.</summary>
internal enum DocumentState
{
    /// <summary>What stands at the path.</summary>
    Current,

    /// <summary>Stands at the path; its bytes are those of another document, which holds the forms.</summary>
    Duplicate,

    /// <summary>Newer and unreadable: the former version stays current.</summary>
    SetAside,

    /// <summary>A newer version took its place.</summary>
    Superseded,

    /// <summary>The path is no longer there.</summary>
    Gone,
}
