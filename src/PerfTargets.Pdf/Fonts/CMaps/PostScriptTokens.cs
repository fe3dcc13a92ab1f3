using System.Text;

namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>
/// Reads the PostScript tokens that CMap files and the clear part of Type 1 fonts consist of.
/// Whatever is malformed ends early; nothing is thrown.
/// </summary>
internal ref struct PostScriptTokens(ReadOnlySpan<byte> data)
{
    private const int LongestString = 4096;

    private readonly ReadOnlySpan<byte> data = data;
    private byte[] buffer = new byte[64];
    private int position;
    private int length;

    /// <summary>The kind of the token just read.</summary>
    public PostScriptTokenKind Kind { get; private set; }

    /// <summary>A number's value, truncated.</summary>
    public int Number { get; private set; }

    /// <summary>A name without its slash, or a word.</summary>
    public string Word { get; private set; } = "";

    /// <summary>A string's bytes; valid until the next read.</summary>
    public readonly ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>Reads on to the next token; false at the end.</summary>
    public bool Read()
    {
        SkipSpace();
        length = 0;
        Kind = PostScriptTokenKind.End;
        if (position >= data.Length)
            return false;
        var c = data[position];
        switch (c)
        {
            case (byte)'<' when Peek(1) == '<':
            case (byte)'>' when Peek(1) == '>':
                position += 2;
                Kind = PostScriptTokenKind.Other;
                break;
            case (byte)'<':
                ReadHex();
                break;
            case (byte)'(':
                ReadLiteral();
                break;
            case (byte)'[':
            case (byte)']':
                position++;
                Kind = c == '[' ? PostScriptTokenKind.ArrayStart : PostScriptTokenKind.ArrayEnd;
                break;
            case (byte)'{' or (byte)'}' or (byte)')' or (byte)'>':
                position++;
                Kind = PostScriptTokenKind.Other;
                break;
            case (byte)'/':
                position++;
                Word = Regular();
                Kind = PostScriptTokenKind.Name;
                break;
            default:
                ReadWord();
                break;
        }

        return true;
    }

    private readonly int Peek(int ahead) => position + ahead < data.Length ? data[position + ahead] : -1;

    private void SkipSpace()
    {
        while (position < data.Length)
        {
            if (data[position] == '%')
            {
                while (position < data.Length && data[position] is not ((byte)'\n' or (byte)'\r'))
                    position++;
            }
            else if (!IsSpace(data[position]))
            {
                return;
            }
            else
            {
                position++;
            }
        }
    }

    private void ReadWord()
    {
        Word = Regular();
        if (Word.Length > 0 && (char.IsAsciiDigit(Word[0]) || Word[0] is '-' or '+' or '.'))
        {
            var dot = Word.AsSpan().IndexOf('.');
            var whole = dot < 0 ? Word.AsSpan() : Word.AsSpan(0, dot);
            Number = int.TryParse(whole, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;
            Kind = PostScriptTokenKind.Number;
            return;
        }

        Kind = PostScriptTokenKind.Word;
    }

    private void ReadHex()
    {
        position++;
        var half = -1;
        for (; position < data.Length && data[position] != '>'; position++)
        {
            if (!char.IsAsciiHexDigit((char)data[position]))
                continue;
            var digit = HexDigit(data[position]);
            if (half >= 0)
                Append((byte)((half << 4) | digit));
            half = half >= 0 ? -1 : digit;
        }

        position++;
        if (half >= 0)
            Append((byte)(half << 4));
        Kind = PostScriptTokenKind.String;
    }

    private void ReadLiteral()
    {
        var depth = 0;
        for (; position < data.Length; position++)
        {
            var c = data[position];
            if (c == '\\' && position + 1 < data.Length)
                Append(data[++position]);
            else if (c == '(' && depth++ == 0)
                continue;
            else if (c == ')' && --depth == 0)
                break;
            else
                Append(c);
        }

        position++;
        Kind = PostScriptTokenKind.String;
    }

    private void Append(byte value)
    {
        if (length == LongestString)
            return;
        if (length == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        buffer[length++] = value;
    }

    private string Regular()
    {
        var start = position;
        while (position < data.Length && !IsSpace(data[position]) && !IsDelimiter(data[position]))
            position++;
        return Encoding.Latin1.GetString(data[start..position]);
    }

    private static int HexDigit(byte c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    private static bool IsSpace(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte c) => c is (byte)'<' or (byte)'>' or (byte)'(' or (byte)')' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}

/// <summary>Kinds of tokens.</summary>
internal enum PostScriptTokenKind
{
    /// <summary>No more.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, in brackets or hexadecimal.</summary>
    String,

    /// <summary>A name with a slash.</summary>
    Name,

    /// <summary>An operator or another bare word.</summary>
    Word,

    /// <summary>[.</summary>
    ArrayStart,

    /// <summary>].</summary>
    ArrayEnd,

    /// <summary>A mark that means nothing here.</summary>
    Other,
}
