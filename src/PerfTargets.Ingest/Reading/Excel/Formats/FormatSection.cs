namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>One of the up to four sections of a number format.</summary>
internal sealed class FormatSection
{
    public required IReadOnlyList<FormatToken> Tokens { get; init; }

    /// <summary>Which numbers it is for: the sign &lt;, &lt;=, &gt;, &gt;=, = or &lt;&gt; and the bound; null when its place says so.</summary>
    public (string Sign, StoredNumber Bound)? Condition { get; init; }

    /// <summary>1 for Chinese digits, 2 for those of banknotes, 0 for Arabic ones (<c>[DBNum1]</c>).</summary>
    public int ChineseDigits { get; init; }

    /// <summary>true for a date or time.</summary>
    public bool IsDate => Has(TokenKind.Date) || Has(TokenKind.Elapsed);

    /// <summary>true for the text of a cell.</summary>
    public bool IsText => Has(TokenKind.Text);

    public bool Has(TokenKind kind)
    {
        foreach (var token in Tokens)
        {
            if (token.Kind == kind)
                return true;
        }

        return false;
    }

    /// <summary>true when the section has a condition that the number meets.</summary>
    public bool Holds(StoredNumber number)
    {
        if (Condition is not var (sign, bound) || number.ToDecimal() is not { } value || bound.ToDecimal() is not { } limit)
            return false;
        return sign switch
        {
            "<" => value < limit,
            "<=" => value <= limit,
            ">" => value > limit,
            ">=" => value >= limit,
            "=" => value == limit,
            _ => value != limit,
        };
    }
}
