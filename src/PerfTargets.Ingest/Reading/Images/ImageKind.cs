namespace PerfTargets.Ingest.Reading.Images;

/// <summary>The kinds of picture files that are read.</summary>
internal enum ImageKind
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>TIFF, of one page or several.</summary>
    Tiff,

    /// <summary>A Windows bitmap.</summary>
    Bmp,
}
