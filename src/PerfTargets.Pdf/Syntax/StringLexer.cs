namespace PerfTargets.Pdf.Syntax;

/// <summary>Reads literal and hexadecimal strings (ISO 32000-1, 7.3.4). A string that is never closed ends with the bytes.</summary>
internal static class StringLexer
{
    /// <summary>Reads a literal string.</summary>
    /// <param name="all">The bytes.</param>
    /// <param name="position">Behind the opening parenthesis; then behind the closing one.</param>
    public static ReadOnlyMemory<byte> Literal(ReadOnlyMemory<byte> all, ref int position)
    {
        var span = all.Span;
        var start = position;
        var end = EndOfLiteral(span, ref position, out var isPlain);
        return isPlain ? all[start..end] : Unescape(span[start..end]);
    }

    /// <summary>Reads a hexadecimal string: white space and strangers are skipped, a last odd digit is followed by 0.</summary>
    /// <param name="all">The bytes.</param>
    /// <param name="position">Behind the opening bracket; then behind the closing one.</param>
    public static ReadOnlyMemory<byte> Hexadecimal(ReadOnlyMemory<byte> all, ref int position)
    {
        var span = all.Span[position..];
        var end = span.IndexOf((byte)'>');
        position = end < 0 ? all.Length : position + end + 1;
        if (end >= 0)
            span = span[..end];
        var text = new byte[(span.Length + 1) / 2];
        var digits = 0;
        foreach (var value in span)
        {
            var digit = CharacterClass.HexValue(value);
            if (digit < 0)
                continue;
            text[digits / 2] |= (byte)(digits % 2 == 0 ? digit << 4 : digit);
            digits++;
        }
        return text.AsMemory(0, (digits + 1) / 2);
    }

    private static int EndOfLiteral(ReadOnlySpan<byte> span, ref int position, out bool isPlain)
    {
        isPlain = true;
        var depth = 1;
        while (position < span.Length)
        {
            switch (span[position++])
            {
                case (byte)'\\':
                    isPlain = false;
                    position = Math.Min(position + 1, span.Length);
                    break;
                case (byte)'\r':
                    isPlain = false;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return position - 1;
            }
        }
        return span.Length;
    }

    private static ReadOnlyMemory<byte> Unescape(ReadOnlySpan<byte> written)
    {
        var text = new byte[written.Length];
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\r')
            {
                text[length++] = (byte)'\n';
                i += i + 1 < written.Length && written[i + 1] == '\n' ? 1 : 0;
            }
            else if (written[i] != '\\')
            {
                text[length++] = written[i];
            }
            else if (++i < written.Length && Escaped(written, ref i) is >= 0 and var value)
            {
                text[length++] = (byte)value;
            }
        }
        return text.AsMemory(0, length);
    }

    // The byte an escape stands for; -1 for a line end, which is left out.
    private static int Escaped(ReadOnlySpan<byte> written, ref int i)
    {
        switch (written[i])
        {
            case (byte)'n':
                return '\n';
            case (byte)'r':
                return '\r';
            case (byte)'t':
                return '\t';
            case (byte)'b':
                return '\b';
            case (byte)'f':
                return '\f';
            case (byte)'\n':
                return -1;
            case (byte)'\r':
                i += i + 1 < written.Length && written[i + 1] == '\n' ? 1 : 0;
                return -1;
            case >= (byte)'0' and <= (byte)'7':
                var value = written[i] - '0';
                for (var more = 0; more < 2 && i + 1 < written.Length && written[i + 1] is >= (byte)'0' and <= (byte)'7'; more++)
                    value = (value << 3) | (written[++i] - '0');
                return value & 0xFF;
            default:
                return written[i];
        }
    }
}
