using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>What a worksheet holds, before its cells are put on a grid.</summary>
internal sealed class SheetContent
{
    /// <summary>The cells that say something, by row, then column.</summary>
    public List<SheetCell> Cells { get; } = [];

    /// <summary>Blank cells with borders beside them, as runs in the same order.</summary>
    public List<BlankRun> Blanks { get; } = [];

    /// <summary>Merged cells, in the order of the file.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>How many merged cells say no place.</summary>
    public int LostMerges { get; set; }

    public HiddenRuns HiddenRows { get; } = new();

    public HiddenRuns HiddenColumns { get; } = new();

    /// <summary>What is to be said of a cell.</summary>
    public List<CellNote> Notes { get; } = [];

    /// <summary>Headers and footers.</summary>
    public List<(bool IsHeader, string Text)> Margins { get; } = [];
}

/// <summary>A cell that says something.</summary>
internal readonly record struct SheetCell(int Row, int Column, string Text);

/// <summary>Blank cells of a row with borders; the last one included.</summary>
internal readonly record struct BlankRun(int Row, int First, int Last);

/// <summary>What is to be said of a cell, once it is known to be shown.</summary>
internal readonly record struct CellNote(int Row, int Column, Diagnostic Diagnostic);
