namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>A paragraph or a table as the file has it, before it stands on a grid.</summary>
internal abstract record WordBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text, line breaks as \n.</param>
internal sealed record WordParagraph(string Text) : WordBlock;

/// <summary>A table: its rows, those deleted left out.</summary>
internal sealed record WordTable(List<WordRow> Rows) : WordBlock;

/// <summary>A row of a table.</summary>
internal sealed class WordRow
{
    /// <summary>Grid columns left free before the first cell.</summary>
    public int Before { get; set; }

    /// <summary>Grid columns left free behind the last cell.</summary>
    public int After { get; set; }

    /// <summary>true when tracked changes delete the row.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>true when the row is not shown.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Width the row leaves free before its first cell, in twentieths of a point.</summary>
    public int? WidthBefore { get; set; }

    /// <summary>The left edge of the first cell, in twentieths of a point, where the file states edges in place of spans.</summary>
    public int? LeftEdge { get; set; }

    public List<WordCell> Cells { get; } = [];
}

/// <summary>A cell of a row.</summary>
internal sealed class WordCell
{
    /// <summary>Grid columns the cell says it covers.</summary>
    public int Span { get; set; } = 1;

    /// <summary>Its place in a vertical merge.</summary>
    public VerticalMerge Merge { get; set; }

    /// <summary>true when the cell continues the cell to its left (the older <c>w:hMerge</c>).</summary>
    public bool ContinuesLeft { get; set; }

    /// <summary>true when tracked changes delete the cell.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Width in twentieths of a point; null when the file states none.</summary>
    public int? Width { get; set; }

    /// <summary>The right edge, in twentieths of a point, where the file states edges in place of spans.</summary>
    public int? RightEdge { get; set; }

    public BlockList Content { get; } = new(isCell: true);
}

/// <summary>A cell's place in a vertical merge.</summary>
internal enum VerticalMerge
{
    None,
    Restart,
    Continue,
}
