namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>The encoding of a CFF font program (Adobe TN 5176, 12).</summary>
internal static class CffEncoding
{
    /// <summary>
    /// Reads an encoding: a glyph for each of 256 codes, 0 for none; the negative number of a string where the code has only a
    /// name; null for the standard encoding.
    /// </summary>
    /// <param name="data">The program.</param>
    /// <param name="at">Where it begins; 0 and 1 are predefined.</param>
    public static int[]? Read(FontData data, int at)
    {
        if (at <= 0)
            return null;
        var codes = new int[256];
        if (at == 1)
            return codes;
        var format = data.U8(at);
        var count = data.U8(at + 1);
        var next = at + 2;
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var first = data.U8(next++);
            var left = (format & 0x7F) == 1 ? data.U8(next++) : 0;
            for (var code = first; code <= Math.Min(first + left, 255); code++)
                codes[code] = glyph++;
        }

        if ((format & 0x80) != 0)
        {
            for (int i = 0, supplements = data.U8(next++); i < supplements; i++, next += 3)
                codes[data.U8(next)] = -data.U16(next + 1);
        }

        return codes;
    }
}
