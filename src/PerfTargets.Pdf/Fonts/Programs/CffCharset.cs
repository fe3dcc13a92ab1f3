namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>The charset of a CFF font program: a string number or a CID for each glyph (Adobe TN 5176, 13).</summary>
internal static class CffCharset
{
    private const int IsoAdobeGlyphs = 229;

    /// <summary>Reads a charset. The predefined expert charsets give names of no glyph.</summary>
    /// <param name="data">The program.</param>
    /// <param name="at">Where it begins; 0 to 2 for a predefined one.</param>
    /// <param name="glyphs">Number of glyphs.</param>
    /// <param name="isCidKeyed">Whether it holds CIDs.</param>
    public static int[] Read(FontData data, int at, int glyphs, bool isCidKeyed)
    {
        var charset = new int[glyphs];
        if (at <= 2)
        {
            for (var i = 0; i < glyphs && at == 0; i++)
                charset[i] = isCidKeyed || i < IsoAdobeGlyphs ? i : 0;
            return charset;
        }

        var format = data.U8(at);
        long next = at + 1;
        for (var glyph = 1; glyph < glyphs && next < data.Length;)
        {
            var first = data.U16(next);
            var left = format switch { 1 => data.U8(next + 2), 2 => data.U16(next + 2), _ => 0 };
            next += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (var i = 0; i <= left && glyph < glyphs; i++)
                charset[glyph++] = first + i;
        }

        return charset;
    }
}
