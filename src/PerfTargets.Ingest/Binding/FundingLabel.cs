using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>The lexicon's "total/fiscal" as an item and a source.</summary>
internal static class FundingLabel
{
    /// <summary>The item that a funding label names.</summary>
    public static FundingItem ItemOf(Label label) => label.Argument[..label.Argument.IndexOf('/', StringComparison.Ordinal)] switch
    {
        "projectTotal" => FundingItem.ProjectTotal,
        "executed" => FundingItem.Executed,
        "income" => FundingItem.Income,
        "expenditure" => FundingItem.Expenditure,
        "basic" => FundingItem.Basic,
        "project" => FundingItem.Project,
        "personnel" => FundingItem.Personnel,
        "publicOperating" => FundingItem.PublicOperating,
        "otherOperating" => FundingItem.OtherOperating,
        "specificTarget" => FundingItem.SpecificTarget,
        "currentYear" => FundingItem.CurrentYear,
        "carryover" => FundingItem.Carryover,
        "total" => FundingItem.Total,
        var item => throw new InvalidOperationException($"lexicon.json: there is no funding item {item}."),
    };

    /// <summary>The property of a line that an amount beside its label is: what was executed is final.</summary>
    public static string PropertyOf(FundingItem item) => item == FundingItem.Executed ? "final" : "budget";

    /// <summary>The source that a funding label names.</summary>
    public static FundingSource SourceOf(Label label) => ParseSource(label.Argument[(label.Argument.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    /// <summary>The source that the argument names.</summary>
    public static FundingSource ParseSource(string argument) => argument switch
    {
        "all" => FundingSource.All,
        "fiscal" => FundingSource.Fiscal,
        "other" => FundingSource.Other,
        "superior" => FundingSource.Superior,
        "local" => FundingSource.Local,
        _ => throw new InvalidOperationException($"lexicon.json: there is no funding source {argument}."),
    };

    /// <summary>The currency that a label declares in brackets: 项目资金（万元）; null when it declares none.</summary>
    public static string? CurrencyIn(string label)
    {
        var open = Math.Max(label.IndexOf('(', StringComparison.Ordinal), label.IndexOf('（', StringComparison.Ordinal));
        if (open < 0)
            return null;
        var rest = string.Concat(label[open..].Where(c => !char.IsWhiteSpace(c)));
        if (rest.Contains("万元", StringComparison.Ordinal))
            return "万元";
        if (rest.Contains("亿元", StringComparison.Ordinal))
            return "亿元";
        return rest.Contains('元', StringComparison.Ordinal) ? "元" : null;
    }
}
