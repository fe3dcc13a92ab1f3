namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>Where the digits of a section stand, and by how much its number is scaled.</summary>
internal sealed class DigitLayout
{
    private readonly IReadOnlyList<FormatToken> tokens;

    public DigitLayout(IReadOnlyList<FormatToken> tokens)
    {
        this.tokens = tokens;
        var exponent = Find(TokenKind.Exponent, tokens.Count);
        FractionEnd = exponent;
        WholeEnd = Math.Min(Find(TokenKind.Point, exponent), exponent);
        WholeDigits = Digits(0, WholeEnd);
        Places = Digits(WholeEnd, FractionEnd);
        ExponentDigits = Math.Max(1, Digits(exponent, tokens.Count));
        for (var i = 0; i < FractionEnd; i++)
        {
            if (tokens[i].Kind == TokenKind.Percent)
                Powers += 2;
            if (tokens[i].Kind != TokenKind.Comma || Digits(0, i) == 0)
                continue;
            if (i < WholeEnd && Digits(i, WholeEnd) > 0)
                HasThousands = true;
            else if (Digits(i, FractionEnd) == 0 || i < WholeEnd)
                Powers -= 3;
        }
    }

    /// <summary>Tokens before this one belong to the whole number.</summary>
    public int WholeEnd { get; }

    /// <summary>Tokens from there up to this one belong to the fraction.</summary>
    public int FractionEnd { get; }

    /// <summary>Placeholders before the point.</summary>
    public int WholeDigits { get; }

    /// <summary>Placeholders behind the point.</summary>
    public int Places { get; }

    /// <summary>Placeholders of the exponent.</summary>
    public int ExponentDigits { get; }

    /// <summary>Powers of ten the number is multiplied by before it is printed.</summary>
    public int Powers { get; }

    /// <summary>true with separators between thousands.</summary>
    public bool HasThousands { get; }

    /// <summary>Placeholders of the whole number behind a token.</summary>
    public int DigitsBehind(int token) => Digits(token + 1, WholeEnd);

    private int Find(TokenKind kind, int otherwise)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == kind)
                return i;
        }

        return otherwise;
    }

    private int Digits(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            count += tokens[i].Kind == TokenKind.Digit ? 1 : 0;
        return count;
    }
}
