using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>A place in a document, as the last columns of a row.</summary>
internal static class LocationColumns
{
    public const string Names = "page, table_number, row_number, column_number, line, x0, y0, x1, y1";

    public static object?[] Of(Location? at) => at is null
        ? new object?[9]
        : [at.Page, at.Table, at.Row, at.Column, at.Line, .. Corners(at.Box)];

    public static Location Read(Row row) => new()
    {
        Page = row.IntOrNull(),
        Table = row.IntOrNull(),
        Row = row.IntOrNull(),
        Column = row.IntOrNull(),
        Line = row.IntOrNull(),
        Box = ReadBox(row),
    };

    /// <summary>For rows where a flag before the columns says whether there is a place at all.</summary>
    public static Location? ReadPlaced(Row row)
    {
        var placed = row.Flag();
        var at = Read(row);
        return placed ? at : null;
    }

    private static object?[] Corners(IReadOnlyList<double>? box) => box switch
    {
        null => new object?[4],
        [var x0, var y0, var x1, var y1] => [x0, y0, x1, y1],
        _ => throw new ArgumentException($"A box has 4 numbers, this one has {box.Count}.", nameof(box)),
    };

    private static double[]? ReadBox(Row row)
    {
        var (x0, y0, x1, y1) = (row.RealOrNull(), row.RealOrNull(), row.RealOrNull(), row.RealOrNull());
        return x0 is null ? null : [x0.Value, y0!.Value, x1!.Value, y1!.Value];
    }
}
