using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>The cells of a row: <c>\trowd</c> begins them anew, <c>\cellx</c> ends each with its right edge.</summary>
internal sealed class RtfRow
{
    // A row of Word has at most 63 cells; other programs write more.
    private const int MostCells = 1000;

    private readonly List<(int Right, VerticalMerge Merge, bool ContinuesLeft)> cells = [];
    private VerticalMerge merge;
    private bool continuesLeft;
    private int left;

    /// <summary>Begins the row anew.</summary>
    public void Begin()
    {
        cells.Clear();
        (merge, continuesLeft, left) = (VerticalMerge.None, false, 0);
    }

    /// <summary>Reads a control word, if it describes cells.</summary>
    public void Apply(string word, int? number)
    {
        switch (word)
        {
            case "trleft":
                left = number ?? 0;
                break;
            case "clmrg":
                continuesLeft = true;
                break;
            case "clvmgf":
                merge = VerticalMerge.Restart;
                break;
            case "clvmrg":
                merge = VerticalMerge.Continue;
                break;
            case "cellx":
                if (cells.Count < MostCells)
                    cells.Add((number ?? 0, merge, continuesLeft));
                (merge, continuesLeft) = (VerticalMerge.None, false);
                break;
        }
    }

    /// <summary>Gives the cells of a row their edges and merges. Cells the definition does not know keep their order alone.</summary>
    public void Describe(WordRow row)
    {
        if (cells.Count > 0)
            row.LeftEdge = Math.Min(left, cells[0].Right - 1);
        for (var i = 0; i < row.Cells.Count && i < cells.Count; i++)
            (row.Cells[i].RightEdge, row.Cells[i].Merge, row.Cells[i].ContinuesLeft) = cells[i];
    }
}
