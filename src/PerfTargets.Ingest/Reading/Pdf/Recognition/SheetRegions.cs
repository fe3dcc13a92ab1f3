using PerfTargets.Pdf;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Where text may stand on a sheet: the cells of its tables, and the strips around them.</summary>
internal static class SheetRegions
{
    // What is left of a border after it was taken out.
    private const int Border = 2;

    /// <summary>The rules as rulings of the page.</summary>
    public static List<PdfRuling> Rulings(ScannedSheet sheet)
    {
        var point = 72 / sheet.Ink.DotsPerInch;
        return [.. sheet.Rules.Select(r => r.IsHorizontal
            ? new PdfRuling(r.From * point, r.At * point, r.To * point, r.At * point, r.Thickness * point, PdfRulingKind.Stroke)
            : new PdfRuling(r.At * point, r.From * point, r.At * point, r.To * point, r.Thickness * point, PdfRulingKind.Stroke))];
    }

    /// <summary>The regions, none over another.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="grids">The tables its rules draw.</param>
    public static List<Box> Of(ScannedSheet sheet, IReadOnlyList<RuledGrid> grids)
    {
        var pixel = sheet.Ink.DotsPerInch / 72;
        var regions = new List<Box>();
        var top = 0;
        foreach (var grid in grids)
        {
            var around = InPixels(grid.Box, pixel, -Border);
            regions.Add(new Box(0, top, sheet.Text.Width, around.Top));
            regions.Add(new Box(0, Math.Max(top, around.Top), around.Left, around.Bottom));
            regions.Add(new Box(around.Right, Math.Max(top, around.Top), sheet.Text.Width, around.Bottom));
            foreach (var area in grid.Areas)
                regions.Add(InPixels(grid.BoxOf(area), pixel, Border));
            top = Math.Max(top, around.Bottom);
        }

        regions.Add(new Box(0, top, sheet.Text.Width, sheet.Text.Height));
        regions.RemoveAll(r => r.IsEmpty);
        return regions;
    }

    private static Box InPixels(PdfBox box, double pixel, int inset) => new(
        (int)Math.Round(box.Left * pixel) + inset,
        (int)Math.Round(box.Top * pixel) + inset,
        (int)Math.Round(box.Right * pixel) - inset,
        (int)Math.Round(box.Bottom * pixel) - inset);
}
