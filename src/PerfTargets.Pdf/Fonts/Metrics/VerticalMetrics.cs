using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Metrics;

/// <summary>The vertical metrics of a CIDFont (ISO 32000-1, 9.7.4.3): /DW2 and /W2.</summary>
internal sealed class VerticalMetrics
{
    private const double UsualOriginY = 880;
    private const double UsualAdvance = -1000;

    private readonly CodeRanges<double[]> own;
    private readonly double originY;
    private readonly double advance;

    /// <summary>Reads the metrics.</summary>
    public VerticalMetrics(PdfDictionary cidFont)
    {
        var usual = cidFont.Array("DW2");
        originY = GlyphUnits.ToFontSize(usual?.Number(0) ?? UsualOriginY);
        advance = GlyphUnits.ToFontSize(usual?.Number(1) ?? UsualAdvance);
        own = new CodeRanges<double[]>(CidRuns.Read(cidFont.Array("W2"), 3).Select(r => new CodeRange<double[]>(r.First, r.Last, r.Values)));
    }

    /// <summary>The downward advance and the position vector of a CID, as parts of the font size.</summary>
    /// <param name="cid">The CID.</param>
    /// <param name="width">Its width: the vector lies over its middle unless /W2 says otherwise.</param>
    public (double Advance, double OriginX, double OriginY) Of(int cid, double width) => own.TryFind((ulong)cid, out var range)
        ? (GlyphUnits.ToFontSize(range.Value[0]), GlyphUnits.ToFontSize(range.Value[1]), GlyphUnits.ToFontSize(range.Value[2]))
        : (advance, width / 2, originY);
}
