namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>A unit's staff and what is set aside for each.</summary>
/// <param name="Officials">行政人员.</param>
/// <param name="Others">事业人员.</param>
/// <param name="Rate">公用经费配备标准 a head, in 元.</param>
internal sealed record Staff(int Officials, int Others, int Rate)
{
    /// <summary>All of them.</summary>
    public int Whole => Officials + Others;

    /// <summary>公用经费 in 元.</summary>
    public decimal Operating => (decimal)Whole * Rate;
}
