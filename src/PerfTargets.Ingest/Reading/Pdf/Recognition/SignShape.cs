using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Tells signs by their shape that forms are full of and that the models of Tesseract do not know: ≥ ≤ □ ☑.
/// What is not plainly one of them is left to Tesseract.
/// </summary>
internal static class SignShape
{
    /// <summary>The sign; null for anything else.</summary>
    /// <param name="image">The page without rules.</param>
    /// <param name="box">Around the ink of one character.</param>
    /// <param name="size">The font size in pixels.</param>
    public static string? Of(InkImage image, Box box, double size)
    {
        if (box.Width < 0.35 * size || box.Width > 1.15 * size || box.Height < 0.4 * size || box.Height > 1.15 * size)
            return null;
        return Comparison(image, box, size) ?? BoxSign(image, box, size);
    }

    // An angle above a bar; a blurred scan leaves no paper between them.
    private static string? Comparison(InkImage image, Box box, double size)
    {
        var rows = InkProfile.OfRows(image, box);
        var top = rows.Length;
        while (top > 0 && rows[top - 1] >= 0.7 * box.Width)
            top--;
        var bar = rows.Length - top;
        if (bar == 0 || bar > 0.2 * size || top < 0.25 * size)
            return null;
        var angle = box with { Bottom = box.Top + top };
        var runs = InkProfile.Runs(InkProfile.OfRows(image, angle));
        angle = angle with { Bottom = angle.Top + (runs.Count > 0 && runs[0].To < top ? runs[0].To : Math.Max(1, top - 2)) };
        return Pointing(image, angle) switch
        {
            > 0 => "≥",
            < 0 => "≤",
            _ => null,
        };
    }

    // 1 for an angle that points to the right, -1 to the left, 0 for none: its rows are thin, and their middles go there and back.
    private static int Pointing(InkImage image, Box angle)
    {
        const int Parts = 5;
        Span<double> middles = stackalloc double[Parts];
        for (var part = 0; part < Parts; part++)
        {
            var rows = angle with { Top = angle.Top + part * angle.Height / Parts, Bottom = angle.Top + (part + 1) * angle.Height / Parts };
            if (rows.IsEmpty)
                return 0;
            var runs = InkProfile.Runs(InkProfile.OfColumns(image, rows));
            if (runs.Count != 1 || runs[0].Length > 0.75 * angle.Width)
                return 0;
            middles[part] = (runs[0].From + runs[0].To) / 2.0 / angle.Width;
        }

        const double Step = 0.08;
        if (middles[1] > middles[0] + Step && middles[2] > middles[1] + Step && middles[2] > middles[3] + Step && middles[3] > middles[4] + Step)
            return 1;
        return middles[1] < middles[0] - Step && middles[2] < middles[1] - Step && middles[2] < middles[3] - Step && middles[3] < middles[4] - Step ? -1 : 0;
    }

    // Four straight sides that end in the corners: those of 口 and 回 reach below the lower side.
    private static string? BoxSign(InkImage image, Box box, double size)
    {
        if (box.Width < 0.55 * size || Math.Abs(box.Width - box.Height) > 0.12 * size)
            return null;
        var side = Math.Max(2, (int)(0.09 * size));
        if (!IsSide(InkProfile.OfColumns(image, box with { Bottom = box.Top + side }))
            || !IsSide(InkProfile.OfColumns(image, box with { Top = box.Bottom - side }))
            || !IsSide(InkProfile.OfRows(image, box with { Right = box.Left + side }))
            || !IsSide(InkProfile.OfRows(image, box with { Left = box.Right - side })))
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

    private static bool IsSide(int[] counts) => counts.Count(ink => ink > 0) >= 0.96 * counts.Length && counts[0] > 0 && counts[^1] > 0;

    // One stroke down to the right and a longer one up from its end.
    private static bool IsTick(InkImage image, Box inner)
    {
        if (image.InkShare(inner) > 0.3 || InkProfile.Runs(InkProfile.OfColumns(image, inner)).Count != 1)
            return false;
        const int Parts = 6;
        Span<double> middles = stackalloc double[Parts];
        var ink = InkProfile.Runs(InkProfile.OfColumns(image, inner))[0];
        for (var part = 0; part < Parts; part++)
        {
            var columns = inner with { Left = inner.Left + ink.From + part * ink.Length / Parts, Right = inner.Left + ink.From + (part + 1) * ink.Length / Parts };
            if (columns.IsEmpty || InkProfile.Runs(InkProfile.OfRows(image, columns)) is not [var run])
                return false;
            middles[part] = (run.From + run.To) / 2.0 / inner.Height;
        }

        var lowest = middles.IndexOf(middles.ToArray().Max());
        return lowest is >= 1 and <= 3 && middles[lowest] > middles[0] + 0.08 && middles[lowest] > middles[Parts - 1] + 0.25;
    }
}
