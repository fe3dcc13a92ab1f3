namespace PerfTargets.Pdf.Structure;

/// <summary>An object as it was found in the bytes of the file.</summary>
/// <param name="Number">Object number.</param>
/// <param name="Position">Where its number begins.</param>
/// <param name="Hint">What it may be.</param>
internal readonly record struct ScannedObject(int Number, int Position, ObjectHint Hint);

/// <summary>What an object may be, by the names in it.</summary>
[Flags]
internal enum ObjectHint
{
    /// <summary>None of those looked for.</summary>
    None = 0,

    /// <summary>A stream of objects.</summary>
    ObjectStream = 1,

    /// <summary>A cross-reference stream.</summary>
    CrossReference = 2,

    /// <summary>The catalog.</summary>
    Catalog = 4,

    /// <summary>A page.</summary>
    Page = 8,

    /// <summary>The encryption dictionary.</summary>
    Encryption = 16,
}
