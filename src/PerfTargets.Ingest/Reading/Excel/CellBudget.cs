namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>Counts what a workbook makes its reader do, over all sheets, and ends it beyond what any form needs.</summary>
internal sealed class CellBudget
{
    private const int MostMerges = 1_500_000;
    private const long MostPlaces = 200_000_000;

    private int cells;
    private int merges;
    private long places;

    /// <summary>Counts cells of the document.</summary>
    public void Take(int count)
    {
        cells += count;
        if (cells > ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
    }

    /// <summary>Counts a merged cell.</summary>
    public void Merge()
    {
        if (++merges > MostMerges)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
    }

    /// <summary>Counts places of the grid that are looked at.</summary>
    public void Look(int count)
    {
        places += count;
        if (places > MostPlaces)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
    }
}
