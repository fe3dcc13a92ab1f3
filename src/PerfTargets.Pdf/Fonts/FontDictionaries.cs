using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Fonts.Texts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts;

/// <summary>What font dictionaries of every kind have in common.</summary>
internal static class FontDictionaries
{
    private const int MostParents = 8;

    /// <summary>The font's name; empty when it has none.</summary>
    public static string Name(PdfDictionary font, PdfDictionary? descriptor) =>
        font.Name("BaseFont") ?? descriptor?.Name("FontName") ?? font.Name("Name") ?? "";

    /// <summary>The source that /ToUnicode gives; null when there is none or it names something else than a CMap.</summary>
    public static ITextSource? ToUnicode(PdfDictionary font) =>
        font.Stream("ToUnicode") is { } stream ? new ToUnicodeSource(Embedded(stream, 0)) : null;

    /// <summary>The source for a /ToUnicode that names Identity-H or Identity-V; null otherwise.</summary>
    public static ITextSource? IdentityToUnicode(PdfDictionary font) =>
        font.Name("ToUnicode") is { } name && name.StartsWith("Identity", StringComparison.Ordinal) ? new IdentityTextSource() : null;

    /// <summary>A CMap that is named or embedded; null when it is neither or unknown.</summary>
    public static CMap? CMap(PdfObject value) => CMap(value, 0);

    private static CMap? CMap(PdfObject value, int depth) => value switch
    {
        PdfName name => PredefinedCMaps.Find(name.Value),
        PdfStream stream when depth <= MostParents => Embedded(stream, depth),
        _ => null,
    };

    private static CMap Embedded(PdfStream stream, int depth)
    {
        var parent = CMap(stream.Dictionary["UseCMap"], depth + 1);
        var map = CMapReader.Read(StreamDecoder.Decode(stream).Bytes.Span, parent, PredefinedCMaps.Find);
        return map;
    }
}
