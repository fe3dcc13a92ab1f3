namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>Converts units of money, exactly.</summary>
internal static class CurrencyUnits
{
    /// <summary>How many 元 one unit is; null when it is no unit of money.</summary>
    /// <param name="unit">As printed: 元, 万元, 亿元, …</param>
    public static decimal? InYuan(string? unit) => unit switch
    {
        "元" or "人民币元" => 1m,
        "百元" => 100m,
        "千元" => 1_000m,
        "万元" or "万" => 10_000m,
        "百万元" or "百万" => 1_000_000m,
        "千万元" or "千万" => 10_000_000m,
        "亿元" or "亿" => 100_000_000m,
        _ => null,
    };

    /// <summary>The unit people read an amount in, and how many 元 it is: 万元 when it is 10 000 元 or more, else 元.</summary>
    public static (decimal Size, string Name) Of(decimal yuan) => Math.Abs(yuan) >= 10_000m ? (10_000m, "万元") : (1m, "元");

    /// <summary>An amount as people read it.</summary>
    public static string Print(decimal yuan)
    {
        var (size, name) = Of(yuan);
        return Figures.Print(yuan / size) + name;
    }
}
