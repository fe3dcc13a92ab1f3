namespace PerfTargets.Ingest.Storage;

/// <summary>What loading a document did.</summary>
public enum LoadOutcome
{
    /// <summary>Its path is new, or had gone and is back.</summary>
    Added,

    /// <summary>The same bytes, read by the same version, stand at this path: no row was touched.</summary>
    Unchanged,

    /// <summary>It took the place of the former version, or the same bytes were read anew by another version.</summary>
    Superseded,

    /// <summary>Its bytes stood under a path that has gone; the forms stand under the new path now.</summary>
    Moved,

    /// <summary>Its bytes stand under another path as well; the forms are held there, once.</summary>
    Duplicate,

    /// <summary>It could not be read; the former version stays current and the diagnostics are kept beside it.</summary>
    KeptFormer,
}
