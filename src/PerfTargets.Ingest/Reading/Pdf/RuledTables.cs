using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Finds the grids that rulings draw on a page, and those that coloured cells draw where there are no rulings.</summary>
internal static class RuledTables
{
    // A page of more borders than this is a drawing.
    private const int MostEdges = 2500;
    private const int MostAreas = 50_000;
    private const double LeastWidth = 60;
    private const double LeastFill = 7;

    /// <summary>The grids that are tables, none inside another.</summary>
    public static List<RuledGrid> Find(PdfPage page)
    {
        var grids = Grids(EdgeSet.Of(page.Rulings));
        var drawn = grids.ConvertAll(g => g.Box);
        var fills = page.Fills.Where(f => IsCell(f.Box, page) && !drawn.Exists(b => Boxes.Holds(b, f.Box.CenterX, f.Box.CenterY))).ToList();
        grids.AddRange(Grids(EdgeSet.Of(fills)).Where(g => g.Columns.Length > 2));
        grids.RemoveAll(g => g.Areas.Count < 2);
        return Outermost(grids);
    }

    private static List<RuledGrid> Grids(EdgeSet edges)
    {
        var grids = new List<RuledGrid>();
        if (edges.Lying.Count > MostEdges || edges.Standing.Count > MostEdges)
            return grids;
        foreach (var group in EdgeGroups.Of(edges))
        {
            if (RuledGrid.Of(group, MostAreas) is { } grid && grid.Box.Width >= LeastWidth)
                grids.Add(grid);
        }

        return grids;
    }

    private static bool IsCell(PdfBox box, PdfPage page) =>
        box.Width >= LeastFill && box.Height >= LeastFill && box.Width * box.Height < 0.6 * page.Width * page.Height;

    // A grid inside a cell is text of the cell, unless it is the larger one: then the outer grid only arranges the page.
    private static List<RuledGrid> Outermost(List<RuledGrid> grids)
    {
        var dropped = new HashSet<RuledGrid>();
        foreach (var outer in grids)
        {
            foreach (var inner in grids)
            {
                if (inner != outer && Boxes.Holds(outer.Box, inner.Box, 1) && !(Boxes.Holds(inner.Box, outer.Box, 1) && inner.Areas.Count <= outer.Areas.Count))
                    dropped.Add(inner.Areas.Count > outer.Areas.Count ? outer : inner);
            }
        }

        return [.. grids.Where(g => !dropped.Contains(g)).OrderBy(g => g.Box.Top)];
    }
}
