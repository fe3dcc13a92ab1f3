using System.Globalization;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>A block of cells; rows and columns from 0, the last ones included.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Rows a sheet has.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Columns a sheet has.</summary>
    public const int MostColumns = 16_384;

    /// <summary>Reads <c>B3</c> or <c>B3:D7</c>; null when it is none, or lies outside every sheet.</summary>
    public static CellRange? Parse(string? reference)
    {
        if (reference is null)
            return null;
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (Cell(colon < 0 ? reference : reference.AsSpan(0, colon)) is not { } first)
            return null;
        if (colon < 0)
            return new CellRange(first.Row, first.Column, first.Row, first.Column);
        if (Cell(reference.AsSpan(colon + 1)) is not { } last)
            return null;
        return new CellRange(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column));
    }

    /// <summary>Row and column of <c>B3</c>; null when it is none, or lies outside every sheet.</summary>
    public static (int Row, int Column)? Cell(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var at = 0;
        for (; at < reference.Length; at++)
        {
            var c = reference[at];
            if (c == '$')
                continue;
            if (!char.IsAsciiLetter(c))
                break;
            column = (column * 26) + (c & 0x1F);
            if (column > MostColumns)
                return null;
        }

        return column > 0 && int.TryParse(reference[at..].TrimStart('$'), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= MostRows
            ? (row - 1, column - 1)
            : null;
    }

    /// <summary>The name of a cell as Excel prints it: B3.</summary>
    public static string Name(int row, int column) => Column(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a column as Excel prints it: B.</summary>
    public static string Column(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Column((column / 26) - 1) + (char)('A' + (column % 26));
}
