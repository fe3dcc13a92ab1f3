using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>
/// Writes the indicators of a project whose list has a column for each kind (数量指标, 质量指标, …): what stands in a
/// column is a target without a name of its own.
/// </summary>
internal sealed class KindColumns(FormBuilder form, Lexicon lexicon)
{
    private readonly LevelFiller levels = new(lexicon);

    /// <summary>Adds the indicators of a project.</summary>
    public void Write(ListingHeader header, ListingGroup group)
    {
        foreach (var kind in header.Kinds)
        {
            if (kind is { IsBlank: false, IsUsed: false })
                kind.PlaceAsLabel();
            var (level1, level2) = LevelsOf(header, kind);
            foreach (var cell in group.Rows.Select(row => row.Cells.FirstOrDefault(c => kind.Covers(c.Column))))
            {
                if (cell is { IsBlank: false })
                    Add(level1, level2, cell);
            }
        }
    }

    // 产出指标 above 数量指标 is its first level.
    private (string? Level1, string? Level2) LevelsOf(ListingHeader header, FormCell kind)
    {
        var text = ListingHeader.TextOf(kind);
        var above = header.Top?.Printed.FirstOrDefault(c => kind.SpannedBy != c && c.Covers(kind.Column) && lexicon.Has("dimension", c.Text));
        if (above is not null)
            return (above.Text, text);
        return lexicon.Has("dimension", text) ? (text, null) : (null, text);
    }

    private void Add(string? level1, string? level2, FormCell cell)
    {
        form.Place(cell, cell.Text, $"/indicators/{form.Indicators.Count}/target");
        form.Indicators.Add(new Indicator
        {
            Level1 = level1,
            Level2 = level2,
            Level3 = null,
            Dimension = levels.DimensionOf(level1),
            Aspect = levels.AspectOf(level2 ?? level1),
            Target = MeasurementParser.Parse(cell.Text, null, null),
            Actual = null,
        });
    }
}
