namespace PerfTargets.Pdf.Content;

/// <summary>
/// Cuts a content stream into operands and operators (ISO 32000-1, 7.8.2) without an object per token.
/// An operator is a number: its bytes, the last in the lowest place (<see cref="Operators"/>).
/// </summary>
internal sealed class ContentTokenizer(ReadOnlyMemory<byte> content, OperandList operands)
{
    private readonly NameTable names = new();

    /// <summary>Where the next token begins.</summary>
    public int Position { get; set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Content => content.Span;

    /// <summary>Gathers operands up to the next operator.</summary>
    /// <returns>The operator; 0 at the end of the content.</returns>
    public int Next()
    {
        var data = content.Span;
        var at = Position;
        while (at < data.Length)
        {
            var c = data[at];
            switch (ByteClasses.Of(c))
            {
                case ByteClass.Space:
                    at++;
                    break;
                case ByteClass.Number:
                    var start = at;
                    var value = ContentNumber.Read(data, ref at);
                    if (at == start)
                        at++;
                    else
                        operands.AddNumber(value);
                    break;
                case ByteClass.Regular:
                    var code = Word(data, ref at);
                    if (code == 0)
                        break;
                    Position = at;
                    return code;
                default:
                    Delimited(data, c, ref at);
                    break;
            }
        }

        Position = at;
        return 0;
    }

    private void Delimited(ReadOnlySpan<byte> data, byte c, ref int at)
    {
        at++;
        var next = at < data.Length ? data[at] : (byte)0;
        switch (c)
        {
            case (byte)'/':
                operands.AddName(names.Read(data, ref at));
                break;
            case (byte)'(':
                ContentString.Literal(data, ref at, operands);
                break;
            case (byte)'<' when next != '<':
                ContentString.Hexadecimal(data, ref at, operands);
                break;
            case (byte)'[' or (byte)'<':
                at += c == '<' ? 1 : 0;
                operands.AddMark(OperandKind.Open);
                break;
            case (byte)']' or (byte)'>':
                at += c == '>' && next == '>' ? 1 : 0;
                operands.AddMark(OperandKind.Close);
                break;
            case (byte)'%':
                while (at < data.Length && data[at] is not ((byte)'\r' or (byte)'\n'))
                    at++;
                break;
        }
    }

    // An operator, or 0 for true, false and null, which are operands.
    private int Word(ReadOnlySpan<byte> data, ref int at)
    {
        var start = at;
        var code = 0;
        while (at < data.Length && ByteClasses.Of(data[at]) is ByteClass.Regular or ByteClass.Number)
            code = (code << 8) | data[at++];
        var word = data[start..at];
        if (word.Length <= 3)
            return code;
        if (!word.SequenceEqual("true"u8) && !word.SequenceEqual("false"u8) && !word.SequenceEqual("null"u8))
            return Operators.Unknown;
        operands.AddWord(word[0] == 't');
        return 0;
    }
}
