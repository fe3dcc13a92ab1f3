using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// How far two figures may differ: exactly nothing for sums of typed amounts, half a unit of the last printed digit
/// for products, ratios and means, one direction only for bounds such as 不少于.
/// </summary>
internal static class Tolerance
{
    /// <summary>Whether a sum of typed amounts equals the printed total to the last digit.</summary>
    public static bool Exact(decimal expected, decimal printed) => expected == printed;

    /// <summary>Whether a calculated value rounds to the printed one: at most half a unit of its last digit away, the limit included.</summary>
    /// <param name="calculated">The value before rounding.</param>
    /// <param name="printed">The printed value.</param>
    /// <param name="unitOfLastDigit">What 1 in the last printed digit is worth, in the unit of both: 0.01 for 147.92.</param>
    public static bool HalfUnit(decimal calculated, decimal printed, decimal unitOfLastDigit) =>
        Math.Abs(calculated - printed) <= unitOfLastDigit / 2;

    /// <summary>Whether a value contradicts no bound: 至少 5 is contradicted by 4 and not by 9; 约 is contradicted by nothing.</summary>
    /// <param name="bound">The printed comparison; null means exactly.</param>
    /// <param name="limit">The printed number.</param>
    /// <param name="value">The value held against it, in the same unit.</param>
    public static bool OneSided(ComparisonOperator? bound, decimal limit, decimal value) => bound switch
    {
        ComparisonOperator.AtLeast => value >= limit,
        ComparisonOperator.MoreThan => value > limit,
        ComparisonOperator.AtMost => value <= limit,
        ComparisonOperator.LessThan => value < limit,
        ComparisonOperator.About => true,
        _ => value == limit,
    };

    /// <summary>What 1 in the last digit of a printed number is worth: 0.01 for "147.92%", 1 for "148%".</summary>
    /// <param name="raw">The print; null when it was not kept.</param>
    /// <param name="value">The number, whose own digits count when there is no print.</param>
    public static decimal UnitOfLastDigit(string? raw, decimal value)
    {
        var decimals = raw is null ? value.Scale : DecimalsOf(raw) ?? value.Scale;
        return new decimal(1, 0, 0, false, (byte)decimals);
    }

    private static int? DecimalsOf(string raw)
    {
        var text = PrintedText.Normalise(raw);
        var last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (last < 0)
            return null;
        var first = last;
        while (first > 0 && (char.IsAsciiDigit(text[first - 1]) || text[first - 1] is '.' or ','))
            first--;
        var point = text.IndexOf('.', first, last - first + 1);
        return point < 0 ? 0 : Math.Min(last - point, 28);
    }
}
