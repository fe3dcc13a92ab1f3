using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>What a piece of text says to arithmetic.</summary>
internal enum TokenKind
{
    /// <summary>Text without meaning here.</summary>
    Word,

    /// <summary>A sum of money: 3万元. <see cref="Token.Value"/> is in 元.</summary>
    Amount,

    /// <summary>Money for each of something: 1600元/人, 每期5万元. <see cref="Token.Value"/> is in 元.</summary>
    Rate,

    /// <summary>A number of things: 37人, 3.25万人, or a bare number, whose unit is null.</summary>
    Count,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A year, month, day, or the number of a document: never an addend.</summary>
    Date,

    /// <summary>共计, 合计, 共, 预计需, …, right before a number.</summary>
    Total,

    /// <summary>其中: what follows breaks the amount before it down.</summary>
    Among,

    /// <summary>×, *, ÷, +, −, =, 乘以, ….</summary>
    Operator,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A comma, or 和 after a number.</summary>
    ClauseBreak,

    /// <summary>A semicolon, full stop or line break.</summary>
    SentenceBreak,

    /// <summary>A colon.</summary>
    Colon,
}

/// <summary>A piece of text with its place and what it says.</summary>
internal sealed record Token(TokenKind Kind, int Start, int Length, string Text)
{
    /// <summary>The number: 元 for money, percent for percentages, things for counts.</summary>
    public decimal Value { get; init; }

    /// <summary>What 1 in the last printed digit is worth, in the unit of <see cref="Value"/>.</summary>
    public decimal Digit { get; init; }

    /// <summary>The printed unit without the rate's divisor: 万元, 人; null for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>What a rate is for, in printed order: 人, 月 for 元/人/月. Empty for all else.</summary>
    public IReadOnlyList<string> Per { get; init; } = [];

    /// <summary>A printed comparison or approximation: 约, 不超过, 余; null when the number is meant exactly.</summary>
    public ComparisonOperator? Bound { get; init; }

    /// <summary>Whether the unit of money is not printed in full: 170万.</summary>
    public bool UnitAssumed { get; init; }

    /// <summary>Whether the number is written in Chinese numerals: 三次.</summary>
    public bool InWords { get; init; }

    /// <summary>Whether it is a number that can stand in a calculation.</summary>
    public bool IsOperand => Kind is TokenKind.Amount or TokenKind.Rate or TokenKind.Count or TokenKind.Percent;
}
