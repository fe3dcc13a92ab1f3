using PerfTargets.Pdf.Fonts.CMaps;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>The font's /ToUnicode CMap (ISO 32000-1, 9.10.3).</summary>
/// <param name="map">The CMap.</param>
internal sealed class ToUnicodeSource(CMap map) : ITextSource
{
    // Some writers give characters as if they were CIDs.
    private readonly bool isByCid = map.Texts.Ranges.Count == 0 && map.Cids.Ranges.Count > 0;

    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid)
    {
        if (!isByCid)
            return map.Text(code);
        return map.Cid(code, length) is var character and > 0 && !char.IsSurrogate((char)character) ? ((char)character).ToString() : null;
    }
}
