using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Fonts.Programs;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>The embedded font program of a composite font: its own character map turned round, or its glyph names.</summary>
/// <param name="program">The program; read when it is first asked.</param>
/// <param name="glyphs">From CIDs to glyphs.</param>
internal sealed class GlyphSource(Lazy<FontProgram?> program, GlyphMap glyphs) : ITextSource
{
    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid)
    {
        if (program.Value is not { } font)
            return null;
        return font.GlyphText(glyphs.Glyph(cid, font)) ?? (font.Collection == AdobeGb1.Name ? AdobeGb1.Text(cid) : null);
    }
}
