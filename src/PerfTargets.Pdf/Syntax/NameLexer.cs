namespace PerfTargets.Pdf.Syntax;

/// <summary>Resolves #xx in names (ISO 32000-1, 7.3.5).</summary>
internal static class NameLexer
{
    /// <summary>The name's bytes. A number sign that two hexadecimal digits do not follow stands for itself.</summary>
    /// <param name="written">The name as written, without its slash.</param>
    public static ReadOnlyMemory<byte> Name(ReadOnlyMemory<byte> written)
    {
        var span = written.Span;
        if (!span.Contains((byte)'#'))
            return written;
        var name = new byte[span.Length];
        var length = 0;
        for (var i = 0; i < span.Length; i++)
        {
            var isEscape = span[i] == '#' && i + 2 < span.Length
                && CharacterClass.HexValue(span[i + 1]) >= 0 && CharacterClass.HexValue(span[i + 2]) >= 0;
            if (isEscape)
            {
                name[length++] = (byte)((CharacterClass.HexValue(span[i + 1]) << 4) | CharacterClass.HexValue(span[i + 2]));
                i += 2;
            }
            else
            {
                name[length++] = span[i];
            }
        }
        return name.AsMemory(0, length);
    }
}
