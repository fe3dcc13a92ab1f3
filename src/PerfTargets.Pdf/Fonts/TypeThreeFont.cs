using PerfTargets.Pdf.Fonts.Encodings;
using PerfTargets.Pdf.Fonts.Metrics;
using PerfTargets.Pdf.Fonts.Texts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts;

/// <summary>A Type 3 font (ISO 32000-1, 9.6.5): its glyphs are content streams.</summary>
internal sealed class TypeThreeFont : SimpleFont
{
    private readonly PdfDictionary? procedures;
    private readonly SimpleEncoding encoding;

    private TypeThreeFont(PdfDictionary font, SimpleEncoding encoding, double[] matrix, TextChain texts)
        : base(texts, Width(font, matrix[0]), FontHeights.OfBox(font.Array("FontBBox"), matrix[3]))
    {
        this.encoding = encoding;
        procedures = font.Dictionary("CharProcs");
        ProcedureResources = font.Dictionary("Resources");
        Matrix = matrix;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<double> Matrix { get; }

    /// <inheritdoc/>
    public override PdfDictionary? ProcedureResources { get; }

    /// <summary>The font.</summary>
    public static PdfFont Read(PdfDictionary font)
    {
        var encoding = SimpleEncoding.Read(font);
        var sources = new List<ITextSource?> { FontDictionaries.ToUnicode(font), new DifferencesSource(encoding, new(() => null)) };
        if (encoding.Base is { } given)
            sources.Add(new TableSource(given, encoding));
        sources.Add(FontDictionaries.IdentityToUnicode(font));
        return new TypeThreeFont(font, encoding, FontMatrix(font), new TextChain([.. sources.OfType<ITextSource>()], null));
    }

    /// <inheritdoc/>
    public override PdfStream? Procedure(int code) =>
        code is >= 0 and < 256 && encoding.Name(code) is { } name ? procedures?.Stream(name) : null;

    private static double[] FontMatrix(PdfDictionary font)
    {
        var given = font.Array("FontMatrix");
        var matrix = new[] { 0.001, 0, 0, 0.001, 0, 0 };
        for (var i = 0; i < matrix.Length; i++)
            matrix[i] = given?.Number(i) ?? matrix[i];
        return matrix;
    }

    private static Func<int, string, double> Width(PdfDictionary font, double scale)
    {
        var widths = new SimpleWidths(font, font.Dictionary("FontDescriptor"));
        return (code, _) => GlyphUnits.ToFontSize((widths.Width(code) ?? 0) * scale * 1000);
    }
}
