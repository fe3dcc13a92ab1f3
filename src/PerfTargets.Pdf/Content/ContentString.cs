namespace PerfTargets.Pdf.Content;

/// <summary>Strings of a content stream (ISO 32000-1, 7.3.4).</summary>
internal static class ContentString
{
    /// <summary>Reads a string in round brackets; its end is the end of the content when the bracket is missing.</summary>
    /// <param name="data">The content.</param>
    /// <param name="at">The byte behind the bracket, then the first behind the string.</param>
    /// <param name="operands">Takes the string.</param>
    public static void Literal(ReadOnlySpan<byte> data, ref int at, OperandList operands)
    {
        var start = operands.StringStart;
        var depth = 1;
        while (at < data.Length)
        {
            var plain = data[at..].IndexOfAny("()\\\r"u8);
            if (plain < 0)
                plain = data.Length - at;
            operands.AddBytes(data.Slice(at, plain));
            at += plain;
            if (at >= data.Length)
                break;
            var c = data[at++];
            if (c == ')' && --depth == 0)
                break;
            if (c == '\\')
                Escape(data, ref at, operands);
            else if (c == '\r')
                LineEnd(data, ref at, operands);
            else
                operands.AddByte(c);
            depth += c == '(' ? 1 : 0;
        }

        operands.EndString(start);
    }

    /// <summary>Reads a hexadecimal string; what is no digit is passed over.</summary>
    /// <param name="data">The content.</param>
    /// <param name="at">The byte behind the bracket, then the first behind the string.</param>
    /// <param name="operands">Takes the string.</param>
    public static void Hexadecimal(ReadOnlySpan<byte> data, ref int at, OperandList operands)
    {
        var start = operands.StringStart;
        var high = -1;
        while (at < data.Length)
        {
            var c = data[at++];
            if (c == '>')
                break;
            var digit = Digit(c);
            if (digit < 0)
                continue;
            if (high >= 0)
                operands.AddByte((byte)((high << 4) | digit));
            high = high >= 0 ? -1 : digit;
        }

        if (high >= 0)
            operands.AddByte((byte)(high << 4));
        operands.EndString(start);
    }

    private static int Digit(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        _ => -1,
    };

    private static void Escape(ReadOnlySpan<byte> data, ref int at, OperandList operands)
    {
        if (at >= data.Length)
            return;
        var c = data[at++];
        switch (c)
        {
            case (byte)'n':
                operands.AddByte((byte)'\n');
                break;
            case (byte)'r':
                operands.AddByte((byte)'\r');
                break;
            case (byte)'t':
                operands.AddByte((byte)'\t');
                break;
            case (byte)'b':
                operands.AddByte((byte)'\b');
                break;
            case (byte)'f':
                operands.AddByte((byte)'\f');
                break;
            case (byte)'\n':
                break;
            case (byte)'\r':
                at += at < data.Length && data[at] == '\n' ? 1 : 0;
                break;
            case >= (byte)'0' and <= (byte)'7':
                var value = c - '0';
                for (var i = 0; i < 2 && at < data.Length && data[at] is >= (byte)'0' and <= (byte)'7'; i++)
                    value = (value << 3) | (data[at++] - '0');
                operands.AddByte((byte)value);
                break;
            default:
                operands.AddByte(c);
                break;
        }
    }

    // Every end of line within a string stands for a line feed.
    private static void LineEnd(ReadOnlySpan<byte> data, ref int at, OperandList operands)
    {
        operands.AddByte((byte)'\n');
        at += at < data.Length && data[at] == '\n' ? 1 : 0;
    }
}
