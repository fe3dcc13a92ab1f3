namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>Holds the worth of a calculation against its printed result: half a unit of the result's last digit.</summary>
internal static class CalculationCheck
{
    private const int MonthsOfAYear = 12;

    /// <summary>Judges a calculation and its result.</summary>
    /// <param name="work">What is calculated.</param>
    /// <param name="result">The printed result.</param>
    public static StatedCalculation Judge(Expression work, Token result)
    {
        if (Reckoner.Of(work) is not { } worth || Scales(worth, result) is not { Count: > 0 } scales)
            return new StatedCalculation(work, result, null, Verdict.Unclear, Certainty.Ask);
        var expected = worth.Value * Nearest(worth, result, scales);
        if (scales.Any(scale => Fits(worth.Value * scale, worth.Value * scale, result)))
            return new StatedCalculation(work, result, expected, Verdict.Right, Certainty.Certain);
        if (worth.Bounded || result.Bound is not null || !Settled(worth, result))
            return new StatedCalculation(work, result, expected, Verdict.Unclear, Certainty.Ask);

        var plain = scales.Count == 1 && worth.Open.Count == 0 && !worth.UnitAssumed && !result.UnitAssumed;
        var rounded = scales.Any(scale => Fits(worth.Low * scale, worth.High * scale, result));
        return new StatedCalculation(work, result, expected, Verdict.Wrong, plain && !rounded ? Certainty.Certain : Certainty.Likely);
    }

    /// <summary>
    /// What the worth may be multiplied by to be in the result's unit; none when the two do not compare.
    /// Numbers without a unit are in 元 or in the result's own unit; a monthly rate may be paid for a year.
    /// </summary>
    private static List<decimal> Scales(Worth worth, Token result)
    {
        var isMoney = result.Kind is TokenKind.Amount or TokenKind.Rate;
        var unit = CurrencyUnits.InYuan(result.Unit) ?? 1;
        if (isMoney && !worth.Money)
            return worth.Bare ? [.. new[] { 1m, unit }.Distinct()] : [];
        if (isMoney && worth.Open is ["月"])
            return [1m, MonthsOfAYear];
        if (isMoney)
            return [1m];
        if (result.Kind == TokenKind.Percent)
            return worth.Money ? [] : [100m];
        return worth.Money ? (result.Unit is null ? [1m, 0.0001m] : []) : [1m];
    }

    private static decimal Nearest(Worth worth, Token result, List<decimal> scales) =>
        scales.MinBy(scale => Math.Abs(worth.Value * scale - result.Value));

    private static bool Fits(decimal low, decimal high, Token result) =>
        low - result.Digit / 2 <= result.Value && result.Value <= high + result.Digit / 2;

    /// <summary>Whether nothing is left to be multiplied by: months that are not written may be any number of them.</summary>
    private static bool Settled(Worth worth, Token result)
    {
        if (result.Kind == TokenKind.Rate || worth.Open.Count == 0)
            return true;
        if (worth.Open is not ["月"] || worth.Value == 0)
            return false;
        var months = result.Value / worth.Value;
        return months != decimal.Truncate(months) || months > MonthsOfAYear;
    }
}
