namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>Amounts of several forms in one unit, 万元, whatever each of them is printed in.</summary>
internal static class Money
{
    /// <summary>How many 元 one unit is.</summary>
    public const decimal TenThousand = 10_000m;

    /// <summary>The unit.</summary>
    public const string Unit = "万元";

    private const int Longest = 20;

    /// <summary>The calculation in one line; of many addends the first and the number of the others.</summary>
    public static string Formula(IEnumerable<decimal> yuan, decimal sum, decimal printed)
    {
        var addends = yuan.Select(amount => amount / TenThousand).ToList();
        var shown = addends.Count <= Longest
            ? Figures.Sum(addends)
            : FormattableString.Invariant($"{Figures.Sum(addends.Take(Longest))} + …（{addends.Count}）");
        return $"{shown} = {Figures.Print(sum / TenThousand)} ≠ {Figures.Print(printed / TenThousand)}";
    }
}
