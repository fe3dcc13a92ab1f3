namespace PerfTargets.Pdf.Syntax;

/// <summary>
/// Cuts bytes into tokens (ISO 32000-1, 7.2 and 7.3): of a file, an object stream, a content stream, a CMap.
/// It never looks ahead beyond the token it returns, and never fails: what makes no sense is skipped.
/// </summary>
internal sealed class Lexer(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Longest name or keyword that is kept; the rest of a longer one is read and dropped.</summary>
    private const int LongestWord = 1024;

    private int position;

    /// <summary>All the bytes.</summary>
    public ReadOnlyMemory<byte> All { get; } = bytes;

    /// <summary>Index of the next byte to read: right behind the last token. Held within the bytes.</summary>
    public int Position
    {
        get => position;
        set => position = Math.Clamp(value, 0, All.Length);
    }

    /// <summary>Where the last token begins.</summary>
    public int TokenStart { get; private set; }

    /// <summary>The last number; always finite, within ±10^15.</summary>
    public double Number { get; private set; }

    /// <summary>Whether the last number was written with digits alone.</summary>
    public bool IsInteger { get; private set; }

    /// <summary>The last string, name or keyword.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Reads the next token.</summary>
    public TokenKind Next()
    {
        var span = All.Span;
        while (true)
        {
            SkipWhiteSpace();
            TokenStart = position;
            if (position >= span.Length)
                return TokenKind.End;
            switch (span[position])
            {
                case (byte)'[':
                    position++;
                    return TokenKind.ArrayStart;
                case (byte)']':
                    position++;
                    return TokenKind.ArrayEnd;
                case (byte)'<':
                    position++;
                    if (position >= span.Length || span[position] != '<')
                        return Text(StringLexer.Hexadecimal(All, ref position), TokenKind.String);
                    position++;
                    return TokenKind.DictionaryStart;
                case (byte)'>':
                    position++;
                    if (position >= span.Length || span[position] != '>')
                        continue;
                    position++;
                    return TokenKind.DictionaryEnd;
                case (byte)'(':
                    position++;
                    return Text(StringLexer.Literal(All, ref position), TokenKind.String);
                case (byte)')':
                    position++;
                    continue;
                case (byte)'{' or (byte)'}':
                    return Text(All.Slice(position++, 1), TokenKind.Keyword);
                case (byte)'/':
                    position++;
                    return Text(NameLexer.Name(Word()), TokenKind.Name);
                case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                    Number = NumberLexer.Read(span, ref position, out var isInteger);
                    IsInteger = isInteger;
                    return TokenKind.Number;
                default:
                    return Text(Word(), TokenKind.Keyword);
            }
        }
    }

    /// <summary>Moves past white space and comments.</summary>
    public void SkipWhiteSpace()
    {
        var span = All.Span;
        while (position < span.Length)
        {
            if (span[position] == '%')
            {
                var end = span[position..].IndexOfAny((byte)'\r', (byte)'\n');
                position = end < 0 ? span.Length : position + end;
            }
            else if (!CharacterClass.IsWhiteSpace(span[position]))
            {
                return;
            }
            else
            {
                position++;
            }
        }
    }

    private TokenKind Text(ReadOnlyMemory<byte> text, TokenKind kind)
    {
        Bytes = text;
        return kind;
    }

    private ReadOnlyMemory<byte> Word()
    {
        var span = All.Span;
        var start = position;
        while (position < span.Length && CharacterClass.IsRegular(span[position]))
            position++;
        return All[start..Math.Min(position, start + LongestWord)];
    }
}
