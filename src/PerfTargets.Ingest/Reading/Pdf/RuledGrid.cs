using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>The grid that a group of borders draws, with the cells its missing borders leave.</summary>
internal sealed class RuledGrid
{
    private const double SamePlace = 3.5;
    private const double Overhang = 8;
    private const double Reach = 3.5;

    private int[,]? byPlace;

    private RuledGrid(double[] columns, double[] rows, List<GridArea> areas, bool[] closedAbove, bool isOpenAbove, bool isOpenBelow)
    {
        Columns = columns;
        Rows = rows;
        Areas = areas;
        ClosedAbove = closedAbove;
        IsOpenAbove = isOpenAbove;
        IsOpenBelow = isOpenBelow;
    }

    /// <summary>The x of every column border.</summary>
    public double[] Columns { get; }

    /// <summary>The y of every row border.</summary>
    public double[] Rows { get; }

    /// <summary>The cells, by row, then column.</summary>
    public List<GridArea> Areas { get; }

    /// <summary>By column, whether a border closes the table above.</summary>
    public bool[] ClosedAbove { get; }

    /// <summary>true when no border closes the table above.</summary>
    public bool IsOpenAbove { get; }

    /// <summary>true when no border closes the table below.</summary>
    public bool IsOpenBelow { get; }

    /// <summary>Around the outermost borders.</summary>
    public PdfBox Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The borders of a cell.</summary>
    public PdfBox BoxOf(GridArea area) =>
        new(Columns[area.Column], Rows[area.Row], Columns[area.Column + area.ColumnSpan], Rows[area.Row + area.RowSpan]);

    /// <summary>The number of the cell that holds a place; -1 outside the grid.</summary>
    public int AreaAt(double x, double y)
    {
        var (column, row) = (Before(Columns, x), Before(Rows, y));
        return column < 0 || row < 0 ? -1 : (byPlace ??= ByPlace())[row, column];
    }

    private int[,] ByPlace()
    {
        var places = new int[Rows.Length - 1, Columns.Length - 1];
        for (var i = 0; i < Areas.Count; i++)
        {
            var area = Areas[i];
            for (var row = area.Row; row < area.Row + area.RowSpan; row++)
            {
                for (var column = area.Column; column < area.Column + area.ColumnSpan; column++)
                    places[row, column] = i;
            }
        }

        return places;
    }

    // The stretch between two borders that holds a place; -1 outside them all.
    private static int Before(double[] borders, double at)
    {
        var found = Array.BinarySearch(borders, at);
        var before = found >= 0 ? Math.Min(found, borders.Length - 2) : ~found - 1;
        return before < borders.Length - 1 ? before : -1;
    }

    /// <summary>The grid; null when the borders enclose nothing, or too much to be a table.</summary>
    /// <param name="group">Borders that hang together.</param>
    /// <param name="most">A grid of more places is a drawing.</param>
    public static RuledGrid? Of(EdgeSet group, int most)
    {
        var (lying, openAbove, openBelow) = Close(group.Lying, group.Standing);
        var (standing, _, _) = Close(group.Standing, lying);
        var columns = Places(standing);
        var rows = Places(lying);
        if (columns.Length < 2 || rows.Length < 2 || columns.Length * rows.Length > most)
            return null;
        var besides = Walls(standing, columns, rows);
        var belows = Walls(lying, rows, columns);
        bool[] closedAbove = [.. Enumerable.Range(0, columns.Length - 1).Select(k => belows[0, k])];
        return new RuledGrid(columns, rows, Enclose(columns.Length - 1, rows.Length - 1, besides, belows), closedAbove, openAbove, openBelow);
    }

    /// <summary>The rows from one to before another, as a grid of their own.</summary>
    public RuledGrid Part(int from, int to) => new(
        Columns,
        Rows[from..(to + 1)],
        [.. Areas.Where(a => a.Row >= from && a.Row + a.RowSpan <= to).Select(a => a with { Row = a.Row - from })],
        from == 0 ? ClosedAbove : [.. ClosedAbove.Select(_ => true)],
        IsOpenAbove && from == 0,
        IsOpenBelow && to == Rows.Length - 1);

    // Where the crossing borders stick out beyond the outermost one, the outer border is not drawn: a border is set there.
    private static (List<Edge> Closed, bool Before, bool Behind) Close(List<Edge> edges, List<Edge> crossing)
    {
        double first = edges.Min(e => e.At), last = edges.Max(e => e.At);
        var before = crossing.Where(e => e.From < first - Overhang).ToList();
        var behind = crossing.Where(e => e.To > last + Overhang).ToList();
        var closed = new List<Edge>(edges);
        if (before.Count > 1)
            closed.Add(new Edge(before.Min(e => e.From), before.Min(e => e.At), before.Max(e => e.At)));
        if (behind.Count > 1)
            closed.Add(new Edge(behind.Max(e => e.To), behind.Min(e => e.At), behind.Max(e => e.At)));
        return (closed, before.Count > 1, behind.Count > 1);
    }

    private static double[] Places(List<Edge> edges)
    {
        var places = new List<double>();
        var sorted = edges.Select(e => e.At).Order().ToList();
        for (var first = 0; first < sorted.Count;)
        {
            var end = first + 1;
            while (end < sorted.Count && sorted[end] - sorted[first] <= SamePlace)
                end++;
            places.Add(sorted[(first + end - 1) / 2]);
            first = end;
        }

        return [.. places];
    }

    // walls[i, k]: a border at place i closes the stretch between crossing places k and k + 1.
    private static bool[,] Walls(List<Edge> edges, double[] places, double[] crossing)
    {
        var walls = new bool[places.Length, crossing.Length - 1];
        foreach (var edge in edges)
        {
            var i = Nearest(places, edge.At);
            for (var k = 0; k + 1 < crossing.Length; k++)
            {
                var covered = Math.Min(edge.To + Reach, crossing[k + 1]) - Math.Max(edge.From - Reach, crossing[k]);
                walls[i, k] |= covered >= 0.6 * (crossing[k + 1] - crossing[k]);
            }
        }

        return walls;
    }

    private static int Nearest(double[] places, double at)
    {
        var nearest = 0;
        for (var i = 1; i < places.Length; i++)
        {
            if (Math.Abs(places[i] - at) < Math.Abs(places[nearest] - at))
                nearest = i;
        }

        return nearest;
    }

    private static List<GridArea> Enclose(int columns, int rows, bool[,] besides, bool[,] belows)
    {
        var taken = new bool[rows, columns];
        var areas = new List<GridArea>();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c])
                    continue;
                var right = c + 1;
                while (right < columns && !taken[r, right] && !besides[right, r])
                    right++;
                var bottom = r + 1;
                while (bottom < rows && IsOpen(bottom, c, right))
                    bottom++;
                for (var i = r; i < bottom; i++)
                {
                    for (var k = c; k < right; k++)
                        taken[i, k] = true;
                }

                areas.Add(new GridArea(r, c, bottom - r, right - c));
            }
        }

        return areas;

        // The row below belongs to the cell when no border parts it from the row above, and none stands in it.
        bool IsOpen(int row, int from, int to)
        {
            for (var k = from; k < to; k++)
            {
                if (taken[row, k] || belows[row, k] || (k > from && besides[k, row]))
                    return false;
            }

            return true;
        }
    }
}

/// <summary>A cell's place on a grid.</summary>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
/// <param name="RowSpan">Grid rows covered.</param>
/// <param name="ColumnSpan">Grid columns covered.</param>
internal readonly record struct GridArea(int Row, int Column, int RowSpan, int ColumnSpan);
