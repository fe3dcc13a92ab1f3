namespace PerfTargets.Ingest.Reading.Images;

/// <summary>A page of a picture file.</summary>
/// <param name="Width">In pixels, as stored.</param>
/// <param name="Height">In pixels, as stored.</param>
/// <param name="Pieces">What it is made of, from the top.</param>
internal sealed record ImagePage(int Width, int Height, IReadOnlyList<ImagePiece> Pieces)
{
    /// <summary>Pixels per inch.</summary>
    public ImageDensity Density { get; init; }

    /// <summary>How the stored picture is to be turned: 1 to 8 of Exif and TIFF; 1 shows it as it is.</summary>
    public int Orientation { get; init; } = 1;
}

/// <summary>A part of a page's picture that is stored for itself.</summary>
/// <param name="Top">Its distance from the top of the page, in pixels.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Entries">Its entries of a PDF image dictionary but for size and length.</param>
/// <param name="Data">Its bytes as the filter among the entries reads them.</param>
internal sealed record ImagePiece(int Top, int Width, int Height, string Entries, ReadOnlyMemory<byte> Data)
{
    /// <summary>Its distance from the left of the page, in pixels. What reaches beyond the page is not shown.</summary>
    public int Left { get; init; }
}

/// <summary>How closely pixels stand.</summary>
/// <param name="Across">Pixels per inch; 0 when the file does not say.</param>
/// <param name="Down">Pixels per inch; 0 when the file does not say.</param>
internal readonly record struct ImageDensity(double Across, double Down)
{
    /// <summary>Made of pixels per metre.</summary>
    public static ImageDensity OfMetre(double across, double down) => new(across * 0.0254, down * 0.0254);
}
