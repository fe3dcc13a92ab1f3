using System.Globalization;
using PerfTargets.Pdf.Fonts.Tables;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Metrics;

/// <summary>The widths of the standard fonts, also for fonts that are neither embedded nor give widths (ISO 32000-1, 9.6.2.2).</summary>
/// <param name="Widths">For the characters U+0020 to U+007E, in thousandths of the font size.</param>
internal sealed record StandardWidths(IReadOnlyList<int> Widths)
{
    private const int FixedPitchFlag = 1;
    private const int SerifFlag = 2;
    private const int ItalicFlag = 64;
    private const int BoldFlag = 1 << 18;
    private const int CourierWidth = 600;

    private static readonly Lazy<IReadOnlyDictionary<string, StandardWidths>> Fonts = new(() => TableFile.Lines("standard-widths.txt")
        .Select(l => l.Split(' '))
        .ToDictionary(p => p[0], p => new StandardWidths([.. p[1].Split(',').Select(w => int.Parse(w, CultureInfo.InvariantCulture))])));

    private static readonly StandardWidths Courier = new([.. Enumerable.Repeat(CourierWidth, 95)]);

    /// <summary>The standard font that is nearest to a font by its name, or else by its descriptor's flags.</summary>
    public static StandardWidths Nearest(string fontName, PdfDictionary? descriptor)
    {
        var flags = descriptor?.Int("Flags") ?? 0;
        if (Says(fontName, "Courier") || Says(fontName, "Mono") || (flags & FixedPitchFlag) != 0)
            return Courier;
        var isSans = Says(fontName, "Helvetica") || Says(fontName, "Arial") || (!Says(fontName, "Times") && (flags & SerifFlag) == 0);
        var isBold = Says(fontName, "Bold") || (flags & BoldFlag) != 0;
        var isItalic = Says(fontName, "Italic") || Says(fontName, "Oblique") || (flags & ItalicFlag) != 0;
        return Fonts.Value[(isSans, isBold, isItalic) switch
        {
            (true, true, _) => "Helvetica-Bold",
            (true, false, _) => "Helvetica",
            (false, true, true) => "Times-BoldItalic",
            (false, true, false) => "Times-Bold",
            (false, false, true) => "Times-Italic",
            _ => "Times-Roman",
        }];
    }

    /// <summary>The width of a text as a part of the font size; other characters than those of ASCII are taken to be as wide as usual ones.</summary>
    public double Width(string text)
    {
        var width = text[0] switch
        {
            >= ' ' and <= '~' => Widths[text[0] - ' '],
            '\u2014' or '\u2026' or >= '\u2E80' and <= '\uFFDC' when Widths != Courier.Widths => 1000,
            '\u2018' or '\u2019' or '\u00B7' => Widths['`' - ' '],
            _ => Widths['n' - ' '],
        };
        return GlyphUnits.ToFontSize(width);
    }

    private static bool Says(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
