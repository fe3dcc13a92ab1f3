using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Cuts a region of a page into stretches of text, each a single line without a wide gap: what stands above each other
/// first, then what stands side by side, and so on within the parts.
/// </summary>
/// <param name="image">The page without rules.</param>
/// <param name="usual">The font size of most of the page's lines, in pixels.</param>
internal sealed class LineCutter(InkImage image, double usual)
{
    private const int Deepest = 4;
    private const double WideGap = 1.5;
    private const double TallestLine = 1.15;
    private const double Touching = 1.7;
    private const double Speck = 0.012;
    private const double Valley = 0.12;

    /// <summary>The stretches, from the top, then from the left; each box fits its ink.</summary>
    public List<Box> Cut(Box region)
    {
        var stretches = new List<Box>();
        var box = region.Within(image.Bounds);
        if (!box.IsEmpty)
            Cut(stretches, box, 0);
        return stretches;
    }

    private void Cut(List<Box> stretches, Box box, int depth)
    {
        foreach (var line in Lines(box))
        {
            var parts = Parts(line);
            foreach (var part in parts)
            {
                var fitted = Fit(part);
                if (fitted.IsEmpty)
                    continue;
                if (parts.Count > 1 && fitted.Height > TallestLine * usual && depth < Deepest)
                    Cut(stretches, fitted, depth + 1);
                else
                    stretches.Add(fitted);
            }
        }
    }

    // Strokes of one character (二, 三, ：) lie apart: runs are one line as long as they are no taller than its size.
    private List<Box> Lines(Box box)
    {
        var counts = InkProfile.OfRows(image, box);
        var runs = InkProfile.Runs(counts);
        runs.RemoveAll(r => r.Ink <= Speck * usual * usual);
        var tallest = runs.Count == 0 ? 0 : runs.Max(r => r.Length) / TextHeight.Filled;
        var size = tallest > Touching * usual || tallest < 0.5 * usual ? usual : tallest;
        var lines = new List<Box>();
        foreach (var run in runs.SelectMany(r => Part(counts, r)))
        {
            var (top, bottom) = (box.Top + run.From, box.Top + run.To);
            if (lines.Count > 0 && bottom - lines[^1].Top <= TallestLine * size)
                lines[^1] = lines[^1] with { Bottom = bottom };
            else
                lines.Add(new Box(box.Left, top, box.Right, bottom));
        }

        return lines;
    }

    // Lines that touch: cut where there is next to no ink between them.
    private List<InkRun> Part(int[] counts, InkRun run)
    {
        var parts = new List<InkRun>();
        var from = run.From;
        while (run.To - from > Touching * usual)
        {
            var (first, last) = (from + (int)(0.6 * usual), Math.Min(run.To - (int)(0.6 * usual), from + (int)(1.6 * usual)));
            var at = first;
            for (var y = first; y < last; y++)
                at = counts[y] < counts[at] ? y : at;
            if (at >= last || counts[at] > Valley * run.Ink / run.Length)
                break;
            parts.Add(new InkRun(from, at, 0));
            from = at;
        }

        parts.Add(new InkRun(from, run.To, 0));
        return parts;
    }

    private List<Box> Parts(Box line)
    {
        var parts = new List<Box>();
        var gap = WideGap * Math.Max(usual, Math.Min(line.Height, 2 * usual));
        foreach (var run in InkProfile.Runs(InkProfile.OfColumns(image, line)))
        {
            var (left, right) = (line.Left + run.From, line.Left + run.To);
            if (parts.Count > 0 && left - parts[^1].Right <= gap)
                parts[^1] = parts[^1] with { Right = right };
            else
                parts.Add(line with { Left = left, Right = right });
        }

        return parts;
    }

    private Box Fit(Box part)
    {
        var runs = InkProfile.Runs(InkProfile.OfRows(image, part));
        var ink = runs.Sum(r => r.Ink);
        if (ink <= Speck * usual * usual)
            return default;
        return part with { Top = part.Top + runs[0].From, Bottom = part.Top + runs[^1].To };
    }
}
