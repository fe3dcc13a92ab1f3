using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Fonts.Encodings;
using PerfTargets.Pdf.Fonts.Metrics;
using PerfTargets.Pdf.Fonts.Programs;
using PerfTargets.Pdf.Fonts.Texts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts;

/// <summary>Reads Type 0 fonts (ISO 32000-1, 9.7).</summary>
internal static class CompositeFontReader
{
    /// <summary>The font.</summary>
    public static PdfFont Read(PdfDictionary font)
    {
        var cidFont = font.Array("DescendantFonts")?[0] as PdfDictionary ?? font.Dictionary("DescendantFonts") ?? PdfDictionary.Empty;
        var descriptor = cidFont.Dictionary("FontDescriptor");
        var encoding = FontDictionaries.CMap(font["Encoding"]) ?? PredefinedCMaps.Find("Identity-H")!;
        var texts = new TextChain(Sources(font, cidFont, encoding), SymbolFonts.Find(FontDictionaries.Name(font, descriptor)));
        return new CompositeFont(encoding, texts, new CidWidths(cidFont), new VerticalMetrics(cidFont), FontHeights.Of(descriptor));
    }

    private static List<ITextSource> Sources(PdfDictionary font, PdfDictionary cidFont, CMap encoding)
    {
        var descriptor = cidFont.Dictionary("FontDescriptor");
        var sources = new List<ITextSource?> { FontDictionaries.ToUnicode(font), SpellingSource.Of(encoding) };
        if (FontProgramReader.IsEmbedded(descriptor))
            sources.Add(new GlyphSource(new(() => FontProgramReader.Read(descriptor)), new GlyphMap(cidFont)));
        if (Collection(cidFont) == AdobeGb1.Name)
            sources.Add(new CollectionSource());
        sources.Add(FontDictionaries.IdentityToUnicode(font));
        return [.. sources.OfType<ITextSource>()];
    }

    private static string? Collection(PdfDictionary cidFont)
    {
        if (cidFont.Dictionary("CIDSystemInfo") is not { } info)
            return null;
        return info["Registry"] is PdfString registry && info["Ordering"] is PdfString ordering
            ? $"{Text(registry)}-{Text(ordering)}"
            : null;
    }

    private static string Text(PdfString value) => System.Text.Encoding.Latin1.GetString(value.Bytes.Span);
}
