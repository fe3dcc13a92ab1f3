namespace PerfTargets.Ingest.Reading.Images;

/// <summary>More than these no scan of forms has.</summary>
internal static class ImageLimits
{
    /// <summary>Pixels of a page.</summary>
    public const long MostPixels = 100_000_000;

    /// <summary>Pages of a file.</summary>
    public const int MostPages = 200;

    /// <summary>Strips or tiles of a page.</summary>
    public const int MostPieces = 100_000;

    /// <summary>Bytes of a file's pictures as they are passed on.</summary>
    public const long MostBytes = 512L << 20;

    /// <summary>Bytes of a file's pictures when they are unpacked.</summary>
    public const long MostUnpacked = 2L << 30;

    /// <summary>Deflate packs no tighter: less data than this cannot hold the picture a header announces.</summary>
    public const int TightestPacking = 1040;

    /// <summary>Refuses a page of no pixels or of too many.</summary>
    /// <exception cref="UnreadableDocumentException">It is one.</exception>
    public static void Check(long width, long height)
    {
        if (width <= 0 || height <= 0)
            throw ImageMessages.Damaged("宽或高为 0", "its width or height is zero");
        if (width > MostPixels || height > MostPixels || width * height > MostPixels)
            throw ImageMessages.TooManyPixels(width, height);
    }
}
