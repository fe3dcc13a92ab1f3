using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Fonts.Programs;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>The glyphs of CIDs (ISO 32000-1, 9.7.4.2): by /CIDToGIDMap, or as the font program orders them.</summary>
internal sealed class GlyphMap
{
    private readonly Lazy<FontData>? table;

    /// <summary>Reads the map of a CIDFont.</summary>
    public GlyphMap(PdfDictionary cidFont)
    {
        if (cidFont.Stream("CIDToGIDMap") is { } stream)
            table = new(() => new FontData(StreamDecoder.Decode(stream).Bytes));
    }

    /// <summary>The glyph of a CID; 0 when it has none.</summary>
    public int Glyph(int cid, FontProgram program) => table is not null ? table.Value.U16(2L * cid) : program.CidGlyph(cid);
}
