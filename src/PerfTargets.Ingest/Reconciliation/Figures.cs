using System.Globalization;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Prints and cleans numbers for messages and findings.</summary>
internal static class Figures
{
    /// <summary>The number without trailing zeros, with a point and no grouping.</summary>
    public static string Print(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The same number without trailing zeros in its scale, so that 20.00 and 20 serialise alike.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The addends with plus signs: 12 + 8.</summary>
    public static string Sum(IEnumerable<decimal> addends) => string.Join(" + ", addends.Select(Print));
}
