using System.Globalization;

namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>Numbers as offices print them.</summary>
public static class Figures
{
    /// <summary>元 as 万元 without trailing zeros: 25400 is 2.54.</summary>
    public static string Wan(decimal yuan) => (yuan / 10_000m).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>元 as 万元 with at least two decimals: 120000 is 12.00.</summary>
    public static string WanFixed(decimal yuan) => (yuan / 10_000m).ToString("0.00####", CultureInfo.InvariantCulture);

    /// <summary>A share in percent with two decimals, half up; "" of nothing.</summary>
    public static string Rate(decimal part, decimal whole) =>
        whole == 0 ? "" : Math.Round(part / whole * 100, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A whole number.</summary>
    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
