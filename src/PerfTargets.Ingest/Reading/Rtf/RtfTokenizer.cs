using System.Buffers;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>What stands next in rich text.</summary>
internal enum RtfToken
{
    End,
    Open,
    Close,

    /// <summary>A control word: a name, maybe a number.</summary>
    Word,

    /// <summary>A control symbol: a backslash and one character.</summary>
    Symbol,

    /// <summary>A byte written in hexadecimal, <c>\'d6</c>.</summary>
    Hex,

    /// <summary>Bytes of text.</summary>
    Text,
}

/// <summary>Cuts rich text into its tokens. Whatever stands there is some token; it never fails and always goes on.</summary>
internal ref struct RtfTokenizer(ReadOnlySpan<byte> bytes)
{
    private const int LongestName = 32;

    private static readonly SearchValues<byte> Marks = SearchValues.Create("\\{}\r\n"u8);

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    /// <summary>The name of the control word.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The number of the control word; null when it has none.</summary>
    public int? Number { get; private set; }

    /// <summary>The bytes of the text; of a symbol or a byte in hexadecimal, that one.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>The byte in hexadecimal.</summary>
    public byte Value { get; private set; }

    /// <summary>Goes to the next token.</summary>
    public RtfToken Next()
    {
        while (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n')
            at++;
        if (at >= bytes.Length)
            return RtfToken.End;
        switch (bytes[at])
        {
            case (byte)'{':
                at++;
                return RtfToken.Open;
            case (byte)'}':
                at++;
                return RtfToken.Close;
            case (byte)'\\':
                at++;
                return ReadControl();
        }

        var length = bytes[at..].IndexOfAny(Marks);
        Text = length < 0 ? bytes[at..] : bytes.Slice(at, length);
        at += Text.Length;
        return RtfToken.Text;
    }

    private RtfToken ReadControl()
    {
        if (at >= bytes.Length)
            return RtfToken.End;
        if (char.IsAsciiLetter((char)bytes[at]))
            return ReadWord();
        Text = bytes.Slice(at++, 1);
        if (Text[0] != '\'')
            return RtfToken.Symbol;
        var high = at < bytes.Length ? Digit(bytes[at]) : -1;
        var low = at + 1 < bytes.Length ? Digit(bytes[at + 1]) : -1;
        at += high < 0 ? 0 : low < 0 ? 1 : 2;
        Value = (byte)(high < 0 || low < 0 ? '?' : (high << 4) | low);
        return RtfToken.Hex;
    }

    private RtfToken ReadWord()
    {
        var start = at;
        while (at < bytes.Length && at - start < LongestName && char.IsAsciiLetter((char)bytes[at]))
            at++;
        Name = bytes[start..at];
        Number = null;
        var isNegative = at + 1 < bytes.Length && bytes[at] == '-' && char.IsAsciiDigit((char)bytes[at + 1]);
        if (isNegative)
            at++;
        long number = 0;
        for (var first = at; at < bytes.Length && char.IsAsciiDigit((char)bytes[at]); at++)
        {
            number = at - first < 10 ? (number * 10) + bytes[at] - '0' : number;
            Number = (int)Math.Clamp(isNegative ? -number : number, int.MinValue, int.MaxValue);
        }

        if (at < bytes.Length && bytes[at] == ' ')
            at++;
        if (Name.SequenceEqual("bin"u8))
            at = (int)Math.Min(bytes.Length, at + (long)Math.Max(0, Number ?? 0));
        return RtfToken.Word;
    }

    private static int Digit(byte c) => char.IsAsciiHexDigit((char)c) ? (c & 0xF) + (c >= 'A' ? 9 : 0) : -1;
}
