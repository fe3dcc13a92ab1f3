using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Metrics;

/// <summary>How far a font reaches above and below its baseline, as parts of the font size.</summary>
/// <param name="Ascent">Between 0.5 and 1.2.</param>
/// <param name="Descent">Between -0.5 and 0.</param>
internal readonly record struct FontHeights(double Ascent, double Descent)
{
    private const double UsualAscent = 0.88;
    private const double UsualDescent = -0.12;

    /// <summary>For fonts that do not tell: the ideographic em box.</summary>
    public static FontHeights Usual { get; } = new(UsualAscent, UsualDescent);

    /// <summary>From a font descriptor: /Ascent and /Descent, or its /FontBBox (ISO 32000-1, 9.8).</summary>
    public static FontHeights Of(PdfDictionary? descriptor)
    {
        var box = descriptor?.Array("FontBBox");
        var ascent = NonZero(descriptor?.Number("Ascent")) ?? NonZero(box?.Number(3));
        var descent = NonZero(descriptor?.Number("Descent")) ?? NonZero(box?.Number(1));
        return Clamp(ascent / 1000, descent / 1000);
    }

    /// <summary>From the font box of a Type 3 font, in its glyph space.</summary>
    public static FontHeights OfBox(PdfArray? box, double scale) => Clamp(NonZero(box?.Number(3) * scale), NonZero(box?.Number(1) * scale));

    // Some writers give the descent without its sign.
    private static FontHeights Clamp(double? ascent, double? descent) => new(
        ascent is > 0.2 and < 3 ? Math.Clamp(ascent.Value, 0.5, 1.2) : UsualAscent,
        descent is > -3 and < 3 ? Math.Clamp(-Math.Abs(descent.Value), -0.5, 0) : UsualDescent);

    private static double? NonZero(double? value) => value == 0 ? null : value;
}
