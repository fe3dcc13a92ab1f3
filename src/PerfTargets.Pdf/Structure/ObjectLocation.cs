namespace PerfTargets.Pdf.Structure;

/// <summary>Where an object stands.</summary>
/// <param name="Kind">Which of the two places.</param>
/// <param name="Place">The offset in the file, or the number of the object stream.</param>
/// <param name="Index">Index within the object stream.</param>
internal readonly record struct ObjectLocation(LocationKind Kind, int Place, int Index = 0);

/// <summary>Kinds of entries of a cross-reference (ISO 32000-1, 7.5.4 and 7.5.8.3).</summary>
internal enum LocationKind
{
    /// <summary>Deleted.</summary>
    Free,

    /// <summary>In the file itself.</summary>
    File,

    /// <summary>In an object stream.</summary>
    Stream,
}
