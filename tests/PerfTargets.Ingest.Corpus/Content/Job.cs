namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>A work item with its count and price.</summary>
/// <param name="Item">What is done.</param>
/// <param name="Count">How often.</param>
/// <param name="Rate">The price of one, in 元.</param>
public sealed record Job(WorkItem Item, int Count, int Rate)
{
    /// <summary>What it costs, in 元.</summary>
    public decimal Yuan => (decimal)Count * Rate;

    /// <summary>As a clause: 扫描文书档案1200卷.</summary>
    public string Phrase => FormattableString.Invariant($"{Item.Act}{Item.Object}{Count}{Item.Measure}");

    /// <summary>The count with its measure.</summary>
    public string Counted => FormattableString.Invariant($"{Count}{Item.Measure}");

    /// <summary>A job with a plausible count and price.</summary>
    public static Job Draft(SeededRandom random, WorkItem item) =>
        new(item, random.Between(item.LeastCount, item.MostCount), random.Pick(item.Rates));
}
