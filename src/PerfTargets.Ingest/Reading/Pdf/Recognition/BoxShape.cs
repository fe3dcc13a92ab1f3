using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Tells the empty box □ and the ticked one ☑: four straight sides that end in the corners, as those of 口 and 回 do not.</summary>
internal static class BoxShape
{
    /// <summary>The sign; null for anything else.</summary>
    public static string? Of(InkImage image, Box box, double size)
    {
        if (box.Width < 0.55 * size || Math.Abs(box.Width - box.Height) > 0.12 * size)
            return null;
        var side = Math.Max(2, (int)(0.09 * size));
        if (!IsSide(InkProfile.OfColumns(image, box with { Bottom = box.Top + side }, InkProfile.ThinInk))
            || !IsSide(InkProfile.OfColumns(image, box with { Top = box.Bottom - side }, InkProfile.ThinInk))
            || !IsSide(InkProfile.OfRows(image, box with { Right = box.Left + side }, InkProfile.ThinInk))
            || !IsSide(InkProfile.OfRows(image, box with { Left = box.Right - side }, InkProfile.ThinInk)))
        {
            return null;
        }

        var rim = (int)Math.Ceiling(0.16 * size);
        var inner = new Box(box.Left + rim, box.Top + rim, box.Right - rim, box.Bottom - rim);
        if (inner.IsEmpty)
            return null;
        if (image.InkShare(inner) == 0)
            return "□";
        return IsTick(image, inner) ? "☑" : null;
    }

    private static bool IsSide(int[] counts) => counts.Count(ink => ink > 0) >= 0.94 * counts.Length;

    // One stroke down to the right and a longer one up from its end.
    private static bool IsTick(InkImage image, Box inner)
    {
        const int Parts = 6;
        if (image.InkShare(inner) > 0.35 || InkProfile.Runs(InkProfile.OfColumns(image, inner, InkProfile.FullInk)) is not [var ink])
            return false;
        var middles = new double[Parts];
        for (var part = 0; part < Parts; part++)
        {
            var columns = inner with { Left = inner.Left + ink.From + part * ink.Length / Parts, Right = inner.Left + ink.From + (part + 1) * ink.Length / Parts };
            if (columns.IsEmpty || InkProfile.Runs(InkProfile.OfRows(image, columns, InkProfile.FullInk)) is not [var run])
                return false;
            middles[part] = (run.From + run.To) / 2.0 / inner.Height;
        }

        var lowest = Array.IndexOf(middles, middles.Max());
        for (var part = lowest + 1; part < Parts; part++)
        {
            if (middles[part] > middles[part - 1])
                return false;
        }

        return lowest <= 3 && middles[lowest] > middles[^1] + 0.25;
    }
}
