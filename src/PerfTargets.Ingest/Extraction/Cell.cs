using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Extraction;

/// <summary>A cell of a table.</summary>
/// <param name="Row">Grid row, from 0.</param>
/// <param name="Column">Grid column, from 0.</param>
/// <param name="Text">The text, line breaks as \n; "" when blank. Check boxes stand in it as □ or ☑.</param>
/// <param name="At">Where the cell stands.</param>
public sealed record Cell(int Row, int Column, string Text, Location At)
{
    /// <summary>Number of grid rows the cell covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Number of grid columns the cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;
}
