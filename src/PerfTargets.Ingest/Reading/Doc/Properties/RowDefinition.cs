using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Properties;

/// <summary>The cells of a row: their edges and merges ([MS-DOC] 2.6.3, table properties; 2.9.321 TDefTableOperand; 2.9.311 TC80).</summary>
internal sealed class RowDefinition
{
    // A row of Word has at most 63 cells.
    private const int MostCells = 63;

    private const int CellLength = 20;

    // TCGRF ([MS-DOC] 2.9.315): first of cells merged into one; merged with the one before; merged downwards.
    private const int FirstMerged = 0x01;
    private const int Merged = 0x02;
    private const int MergedDown = 0x20;
    private const int BeginsMerge = 0x40;

    private readonly List<int> edges = [];
    private readonly List<int> flags = [];

    /// <summary>true for the properties that describe cells.</summary>
    public static bool Knows(int sprm) => sprm is Sprm.DefineRow or Sprm.RowLeft or Sprm.InsertCells or Sprm.DeleteCells or Sprm.CellWidth
        or Sprm.MergeCells or Sprm.SplitCells or Sprm.MergeDown;

    /// <summary>Applies one of them.</summary>
    public void Apply(int sprm, ReadOnlySpan<byte> operand)
    {
        var (first, behind) = (operand.U8(0), Math.Min(operand.U8(1), flags.Count));
        switch (sprm)
        {
            case Sprm.DefineRow:
                Define(operand);
                break;
            case Sprm.RowLeft when edges.Count > 0:
                Shift(0, operand.I16(0) - edges[0]);
                break;
            case Sprm.InsertCells:
                Insert(first, operand.U8(1), operand.I16(2));
                break;
            case Sprm.DeleteCells when first < behind:
                var removed = edges[behind] - edges[first];
                flags.RemoveRange(first, behind - first);
                edges.RemoveRange(first + 1, behind - first);
                Shift(first + 1, -removed);
                break;
            case Sprm.CellWidth:
                for (var i = first; i < behind; i++)
                    Shift(i + 1, operand.I16(2) - (edges[i + 1] - edges[i]));
                break;
            case Sprm.MergeCells or Sprm.SplitCells:
                for (var i = first; i < behind; i++)
                    flags[i] = (flags[i] & ~(FirstMerged | Merged)) | (sprm == Sprm.SplitCells ? 0 : i == first ? FirstMerged : Merged);
                break;
            case Sprm.MergeDown when first < flags.Count:
                flags[first] = (flags[first] & ~(MergedDown | BeginsMerge)) | ((operand.U8(1) & 1) != 0 ? MergedDown : 0) | ((operand.U8(1) & 2) != 0 ? BeginsMerge : 0);
                break;
        }
    }

    /// <summary>Gives the cells of a row their edges and merges. Cells the definition does not know keep their order alone.</summary>
    public void Describe(WordRow row)
    {
        if (edges.Count > 0)
            row.LeftEdge = edges[0];
        for (var i = 0; i < row.Cells.Count && i < flags.Count; i++)
        {
            var cell = row.Cells[i];
            cell.RightEdge = edges[i + 1];
            cell.ContinuesLeft = (flags[i] & (FirstMerged | Merged)) == Merged;
            cell.Merge = (flags[i] & BeginsMerge) != 0 ? VerticalMerge.Restart
                : (flags[i] & MergedDown) != 0 ? VerticalMerge.Continue : VerticalMerge.None;
        }
    }

    // The number of cells, their edges, then what is known of each cell; cells that are plain may be left out at the end.
    private void Define(ReadOnlySpan<byte> operand)
    {
        edges.Clear();
        flags.Clear();
        var count = Math.Min(operand.U8(0), MostCells);
        for (var i = 0; i <= count; i++)
            edges.Add(operand.I16(1 + (i * 2)));
        for (var i = 0; i < count; i++)
            flags.Add(operand.U16(1 + ((count + 1) * 2) + (i * CellLength)));
    }

    private void Insert(int first, int count, int width)
    {
        if (edges.Count == 0)
            edges.Add(0);
        count = Math.Min(count, MostCells - flags.Count);
        for (; flags.Count < first && flags.Count < MostCells - count; flags.Add(0))
            edges.Add(edges[^1] + width);
        first = Math.Min(first, flags.Count);
        for (var i = 0; i < count; i++)
        {
            flags.Insert(first + i, 0);
            edges.Insert(first + i + 1, edges[first + i] + width);
            Shift(first + i + 2, width);
        }
    }

    private void Shift(int from, int by)
    {
        for (var i = from; i < edges.Count; i++)
            edges[i] += by;
    }
}
