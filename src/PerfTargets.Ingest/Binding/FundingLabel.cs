using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>The lexicon's "total/fiscal" as an item and a source.</summary>
internal static class FundingLabel
{
    /// <summary>The item and source that the argument names.</summary>
    public static (FundingItem Item, FundingSource Source) Parse(string argument)
    {
        var slash = argument.IndexOf('/', StringComparison.Ordinal);
        return (Enum.Parse<FundingItem>(argument.AsSpan(0, slash), ignoreCase: true), ParseSource(argument[(slash + 1)..]));
    }

    /// <summary>The source that the argument names.</summary>
    public static FundingSource ParseSource(string argument) => Enum.Parse<FundingSource>(argument, ignoreCase: true);

    /// <summary>The currency that a label declares in brackets: 项目资金（万元）; null when it declares none.</summary>
    public static string? CurrencyIn(string label)
    {
        var open = label.AsSpan().IndexOfAny('(', '（');
        if (open < 0)
            return null;
        var rest = label[open..];
        if (rest.Contains("万元", StringComparison.Ordinal))
            return "万元";
        if (rest.Contains("亿元", StringComparison.Ordinal))
            return "亿元";
        return rest.Contains('元', StringComparison.Ordinal) ? "元" : null;
    }
}
