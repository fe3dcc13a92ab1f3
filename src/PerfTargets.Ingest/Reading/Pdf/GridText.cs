using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Hands the glyphs of a page to the cells they stand in, each by its middle.</summary>
internal sealed class GridText
{
    private readonly IReadOnlyList<RuledGrid> grids;
    private readonly Dictionary<(RuledGrid Grid, int Area), List<PdfGlyph>> inside = [];

    /// <summary>Hands out the glyphs, in the order they are painted.</summary>
    public GridText(IReadOnlyList<RuledGrid> grids, IReadOnlyList<PdfGlyph> glyphs)
    {
        this.grids = grids;
        (RuledGrid Grid, int Area)? last = null;
        PdfGlyph? before = null;
        foreach (var glyph in glyphs)
        {
            var isSpace = Script.IsBlank(glyph.Text);
            var place = isSpace && before is { } b && Follows(b, glyph) ? last : Find(glyph.Box);
            if (place is { } cell)
            {
                if (!inside.TryGetValue(cell, out var own))
                    inside[cell] = own = [];
                own.Add(glyph);
            }
            else
            {
                Outside.Add(glyph);
            }

            (last, before) = (place, glyph);
        }
    }

    /// <summary>The glyphs outside every grid.</summary>
    public List<PdfGlyph> Outside { get; } = [];

    /// <summary>The glyphs of a cell.</summary>
    public IReadOnlyList<PdfGlyph> Of(RuledGrid grid, int area) => inside.TryGetValue((grid, area), out var own) ? own : [];

    // A space at the end of a full line hangs over the cell's border.
    private static bool Follows(PdfGlyph before, PdfGlyph space) =>
        Math.Abs(before.Box.CenterY - space.Box.CenterY) < 0.5 * space.FontSize
        && Math.Abs(space.Box.Left - before.Box.Right) < 0.5 * space.FontSize;

    private (RuledGrid Grid, int Area)? Find(PdfBox box)
    {
        foreach (var grid in grids)
        {
            if (!Boxes.Holds(grid.Box, box.CenterX, box.CenterY))
                continue;
            if (grid.AreaAt(box.CenterX, box.CenterY) is var area && area >= 0)
                return (grid, area);
        }

        return null;
    }
}
