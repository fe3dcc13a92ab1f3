using PerfTargets.Ingest.Reading.Excel.Formats;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>What of a cell's format says something of its content.</summary>
/// <param name="Format">How a number is shown.</param>
/// <param name="HasBorder">true when a line is drawn around it: a blank cell is a place to fill in.</param>
/// <param name="Font">The font when its letters are pictures; null for any other.</param>
internal sealed record CellStyle(NumberFormat Format, bool HasBorder, string? Font)
{
    /// <summary>The format of a cell that names none.</summary>
    public static CellStyle Plain { get; } = new(NumberFormat.General, false, null);
}
