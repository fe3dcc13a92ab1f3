using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Tells round brackets, which the model for Chinese likes to take for angled ones: one thin stroke that bends evenly to
/// one side. A corner lies half as deep again on average, and a straight stem with hooks bends only at its ends.
/// </summary>
internal static class BracketShape
{
    private const double Straightest = 0.22;
    private const double Sharpest = 0.45;

    /// <summary>The round brackets of a stretch, from the left.</summary>
    public static List<RoundBracket> In(InkImage image, TextStretch stretch)
    {
        var (box, size) = (stretch.Box, stretch.Size);
        var found = new List<RoundBracket>();
        var runs = InkProfile.Runs(InkProfile.OfColumns(image, box));
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Length < 0.08 * size || runs[i].Length > 0.42 * size
                || Opens(image, box with { Left = box.Left + runs[i].From, Right = box.Left + runs[i].To }, size) is not { } opens)
            {
                continue;
            }

            // A wide bracket keeps half an ideograph of white on its outer side.
            var gap = opens ? (i == 0 ? size : runs[i].From - runs[i - 1].To) : i == runs.Count - 1 ? size : runs[i + 1].From - runs[i].To;
            var wide = gap > 0.3 * size;
            found.Add(new RoundBracket((runs[i].From + runs[i].To) / 2.0 / box.Width, opens ? wide ? '（' : '(' : wide ? '）' : ')'));
        }

        return found;
    }

    private static bool? Opens(InkImage image, Box columns, double size)
    {
        var rows = InkProfile.Runs(InkProfile.OfRows(image, columns));
        if (rows is not [var tall] || tall.Length < 0.7 * size || tall.Length > 1.2 * size)
            return null;
        var middles = Middles(image, columns with { Top = columns.Top + tall.From, Bottom = columns.Top + tall.To }, size);
        if (middles is null)
            return null;
        var edge = Math.Max(1, middles.Length / 10);
        var (top, bottom) = (middles[..edge].Average(), middles[^edge..].Average());
        var half = middles.AsSpan(4 * middles.Length / 10, Math.Max(1, middles.Length / 5)).ToArray().Average();
        var depth = (top + bottom) / 2 - half;
        if (Math.Abs(depth) < Math.Max(1, 0.06 * size) || Math.Abs(top - bottom) > 0.4 * Math.Abs(depth))
            return null;
        var bend = middles.Average(m => (m - half) / depth);
        return bend is > Straightest and < Sharpest ? depth > 0 : null;
    }

    // Where the stroke is in each row; null where there is more than a stroke.
    private static double[]? Middles(InkImage image, Box box, double size)
    {
        var middles = new double[box.Height];
        for (var y = 0; y < box.Height; y++)
        {
            var row = box with { Top = box.Top + y, Bottom = box.Top + y + 1 };
            if (InkProfile.Runs(InkProfile.OfColumns(image, row)) is not [var run] || run.Length > 0.3 * size)
                return null;
            var (ink, moment) = (0.0, 0.0);
            var levels = image.Row(row.Top).Slice(box.Left, box.Width);
            for (var x = run.From; x < run.To; x++)
            {
                ink += InkImage.Paper - levels[x];
                moment += (x + 0.5) * (InkImage.Paper - levels[x]);
            }

            middles[y] = moment / ink;
        }

        return middles;
    }
}
