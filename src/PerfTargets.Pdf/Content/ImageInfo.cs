using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>What an image's dictionary tells (ISO 32000-1, 8.9.5).</summary>
/// <param name="Kind">The last filter's name when it is an image's, or Raw.</param>
/// <param name="Width">In samples.</param>
/// <param name="Height">In samples.</param>
/// <param name="IsMask">Whether it is a stencil for the fill colour.</param>
internal readonly record struct ImageInfo(string Kind, int Width, int Height, bool IsMask)
{
    /// <summary>The kind of images without an image filter.</summary>
    public const string Raw = "Raw";

    /// <summary>Reads an image's dictionary.</summary>
    public static ImageInfo Of(PdfDictionary image)
    {
        var filter = image["Filter"] is PdfArray { Count: > 0 } filters ? filters[filters.Count - 1] : image["Filter"];
        return new ImageInfo(
            KindOf((filter as PdfName)?.Value),
            Math.Max(0, image.Int("Width") ?? 0),
            Math.Max(0, image.Int("Height") ?? 0),
            image["ImageMask"] is PdfBoolean { Value: true });
    }

    /// <summary>The kind a filter makes, its name as in streams or as in inline images.</summary>
    public static string KindOf(string? filter) => filter switch
    {
        "DCTDecode" or "DCT" => "DCTDecode",
        "CCITTFaxDecode" or "CCF" => "CCITTFaxDecode",
        "JPXDecode" or "JBIG2Decode" => filter,
        _ => Raw,
    };
}
