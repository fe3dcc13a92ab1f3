using PerfTargets.Pdf.Fonts.Encodings;
using PerfTargets.Pdf.Fonts.Metrics;
using PerfTargets.Pdf.Fonts.Programs;
using PerfTargets.Pdf.Fonts.Texts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts;

/// <summary>Reads Type 1, MMType1 and TrueType fonts (ISO 32000-1, 9.6).</summary>
internal static class SimpleFontReader
{
    /// <summary>The font.</summary>
    public static PdfFont Read(PdfDictionary font)
    {
        var descriptor = font.Dictionary("FontDescriptor");
        var name = FontDictionaries.Name(font, descriptor);
        var symbols = SymbolFonts.Find(name);
        var encoding = SimpleEncoding.Read(font);
        var program = new Lazy<FontProgram?>(() => FontProgramReader.Read(descriptor));

        var sources = new List<ITextSource?> { FontDictionaries.ToUnicode(font), new DifferencesSource(encoding, program) };
        if (symbols is not null)
            sources.Add(new TableSource(symbols, encoding));
        if (encoding.Base is { } given)
            sources.Add(new TableSource(given, encoding));
        sources.Add(new BuiltInSource(program, encoding));
        if (encoding.Base is null)
            sources.Add(new TableSource(font.Name("Subtype") == "TrueType" ? BaseEncodings.WinAnsi : BaseEncodings.Standard, encoding));
        sources.Add(FontDictionaries.IdentityToUnicode(font));
        return new SimpleFont(new TextChain([.. sources.OfType<ITextSource>()], symbols), Width(font, descriptor, name, encoding, program), FontHeights.Of(descriptor));
    }

    // By the dictionary; else by the embedded program; else as the standard font that is nearest.
    private static Func<int, string, double> Width(PdfDictionary font, PdfDictionary? descriptor, string name, SimpleEncoding encoding, Lazy<FontProgram?> program)
    {
        var widths = new SimpleWidths(font, descriptor);
        var standard = new Lazy<StandardWidths>(() => StandardWidths.Nearest(name, descriptor));
        return (code, text) => widths.Width(code) is { } given
            ? GlyphUnits.ToFontSize(given)
            : program.Value?.Advance(Glyph(program.Value, encoding, code, text)) ?? standard.Value.Width(text);
    }

    private static int Glyph(FontProgram program, SimpleEncoding encoding, int code, string text)
    {
        var glyph = encoding.Name(code) is { } name ? program.NamedGlyph(name) : 0;
        if (glyph == 0)
            glyph = program.CharacterGlyph(char.IsSurrogate(text[0]) ? 0 : text[0]);
        return glyph != 0 ? glyph : program.CodeGlyph(code);
    }
}
