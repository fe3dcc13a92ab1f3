using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Expected;

/// <summary>The lines of a drafted funding table.</summary>
internal static class ExpectedFunding
{
    /// <summary>A line with one amount.</summary>
    public static FundingLine Line(FundingItem item, FundingSource source, string label, string budget) =>
        Line(item, source, label, ("budget", budget));

    /// <summary>A line with budget, final and rate.</summary>
    public static FundingLine Line(FundingItem item, FundingSource source, string label, DraftAmount amount) =>
        Line(item, source, label, ("budget", amount.Budget), ("final", amount.Final), ("executionRate", amount.Rate));

    /// <summary>A line with the cells named.</summary>
    /// <param name="item">What the money is for.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="label">The label, without its colon.</param>
    /// <param name="cells">Property and printed text.</param>
    public static FundingLine Line(FundingItem item, FundingSource source, string label, params (string Property, string Printed)[] cells)
    {
        decimal? Of(string property) => cells.Where(cell => cell.Property == property).Select(cell => ExpectedText.Number(cell.Printed)).FirstOrDefault();
        return new FundingLine
        {
            Item = item,
            Source = source,
            Label = label,
            InitialBudget = Of("initialBudget"),
            Budget = Of("budget"),
            Final = Of("final"),
            ExecutionRate = Of("executionRate"),
            Points = Of("points"),
            Score = Of("score"),
            Raw = cells.Where(cell => cell.Printed.Length > 0).ToDictionary(cell => cell.Property, cell => cell.Printed),
        };
    }
}
