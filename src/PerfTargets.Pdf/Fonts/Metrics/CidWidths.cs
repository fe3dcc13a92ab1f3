using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Metrics;

/// <summary>The widths of a CIDFont (ISO 32000-1, 9.7.4.3): /DW and /W.</summary>
internal sealed class CidWidths
{
    private const double UsualWidth = 1000;

    private readonly CodeRanges<double> widths;
    private readonly double usual;

    /// <summary>Reads the widths.</summary>
    public CidWidths(PdfDictionary cidFont)
    {
        usual = GlyphUnits.ToFontSize(cidFont.Number("DW") ?? UsualWidth);
        widths = new CodeRanges<double>(CidRuns.Read(cidFont.Array("W"), 1).Select(r => new CodeRange<double>(r.First, r.Last, GlyphUnits.ToFontSize(r.Values[0]))));
    }

    /// <summary>The width of a CID as a part of the font size.</summary>
    public double Width(int cid) => widths.TryFind((ulong)cid, out var range) ? range.Value : usual;
}
