using PerfTargets.Ingest.Reading.Pdf;
using PerfTargets.Ingest.Reading.Pdf.Recognition;
using PerfTargets.Ingest.Tests.Scan;
using PerfTargets.Pdf;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Where text is looked for on a sheet.</summary>
public class SheetRegionsTests
{
    private const double Pixel = 200.0 / 72;

    [Fact]
    public void Rules_become_rulings_in_points()
    {
        var rulings = SheetRegions.Rulings(Sheet(400, 400, new Rule(true, 100, 50, 350, 2), new Rule(false, 200, 40, 360, 3)));
        Assert.Equal(
            [new PdfRuling(50 / Pixel, 100 / Pixel, 350 / Pixel, 100 / Pixel, 2 / Pixel, PdfRulingKind.Stroke), new PdfRuling(200 / Pixel, 40 / Pixel, 200 / Pixel, 360 / Pixel, 3 / Pixel, PdfRulingKind.Stroke)],
            rulings, Same);
    }

    [Fact]
    public void Without_a_table_the_page_is_one_region()
    {
        Assert.Equal([new Box(0, 0, 400, 300)], SheetRegions.Of(Sheet(400, 300), []));
    }

    [Fact]
    public void Every_pixel_but_those_of_borders_is_in_one_region_and_in_no_two()
    {
        var sheet = Sheet(1240, 1400, [.. FormPage.Borders()]);
        var grids = RuledTables.Find(Page(sheet));
        var regions = SheetRegions.Of(sheet, grids);
        var covered = new byte[1240, 1400];
        foreach (var region in regions)
        {
            Assert.Equal(region, region.Within(sheet.Text.Bounds));
            for (var x = region.Left; x < region.Right; x++)
            {
                for (var y = region.Top; y < region.Bottom; y++)
                    covered[x, y]++;
            }
        }

        Assert.All(covered.Cast<byte>().Distinct(), count => Assert.InRange(count, 0, 1));
        var bare = covered.Cast<byte>().Count(count => count == 0);
        var borders = FormPage.Borders().Sum(b => (b.To - b.From + 6) * 6);
        Assert.InRange(bare, 1, borders);
        Assert.Equal(4 + grids[0].Areas.Count, regions.Count);
    }

    [Fact]
    public void A_joined_cell_is_one_region()
    {
        var sheet = Sheet(1240, 1400, [.. FormPage.Borders()]);
        var regions = SheetRegions.Of(sheet, RuledTables.Find(Page(sheet)));
        var cell = Assert.Single(regions, r => r.Left > FormPage.Left && r.Left < FormPage.FirstColumn && r.Right <= FormPage.FirstColumn && r.Top > FormPage.Top);
        Assert.InRange(cell.Top, FormPage.Top + 1, FormPage.Top + 6);
        Assert.InRange(cell.Bottom, FormPage.Bottom - 66, FormPage.Bottom - 60);
    }

    private static bool Same(PdfRuling a, PdfRuling b) =>
        Math.Abs(a.X0 - b.X0) + Math.Abs(a.Y0 - b.Y0) + Math.Abs(a.X1 - b.X1) + Math.Abs(a.Y1 - b.Y1) + Math.Abs(a.Thickness - b.Thickness) < 1e-6 && a.Kind == b.Kind;

    private static PdfPage Page(ScannedSheet sheet) => new()
    {
        Number = 1,
        Width = sheet.Text.Width / Pixel,
        Height = sheet.Text.Height / Pixel,
        Rotation = 0,
        Glyphs = [],
        Rulings = SheetRegions.Rulings(sheet),
        Fills = [],
        Images = [],
        Problems = [],
    };

    private static ScannedSheet Sheet(int width, int height, params Rule[] rules)
    {
        var blank = new InkDrawing(width, height).Image;
        return new ScannedSheet { Ink = blank, Text = blank, Rules = rules, SkewDegrees = 0, Seals = [], HasColour = false, InkShare = 0, SeemsTurned = false };
    }
}
