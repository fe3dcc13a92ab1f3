using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Parts a stretch at the signs that are told by their shape, so that the text between them is recognised on its own.</summary>
/// <param name="image">The page without rules.</param>
/// <param name="usual">The font size of most of the page's lines, in pixels.</param>
internal sealed class StretchParter(InkImage image, double usual)
{
    private const string Dash = "—";

    /// <summary>The parts from the left.</summary>
    /// <param name="box">Around the ink of the stretch.</param>
    public IEnumerable<(TextStretch Stretch, string? Sign)> Part(Box box)
    {
        var size = SizeOf(box);
        var middle = (box.Top + box.Bottom) / 2.0;
        var characters = InkProfile.Runs(InkProfile.OfColumns(image, box)).ConvertAll(run => Fit(box with { Left = box.Left + run.From, Right = box.Left + run.To }));
        var from = 0;
        for (var i = 0; i <= characters.Count; i++)
        {
            var sign = i == characters.Count ? null : SignShape.Of(image, characters[i], size) ?? DashAt(characters, i, size);
            if (i < characters.Count && sign is null)
                continue;
            if (i > from)
                yield return (new TextStretch(Around(characters[from..i]), size, middle), null);
            if (sign is not null)
                yield return (new TextStretch(characters[i], size, middle), sign);
            from = i + 1;
        }
    }

    // A bar as wide as an ideograph may be 一; between figures (1—12月) it is a dash.
    private static string? DashAt(List<Box> characters, int at, double size)
    {
        var bar = characters[at];
        return bar.Height <= 0.14 * size && bar.Width >= 0.8 * size && at > 0 && at + 1 < characters.Count
            && IsFigure(characters[at - 1], size) && IsFigure(characters[at + 1], size) ? Dash : null;
    }

    private static bool IsFigure(Box box, double size) => box.Width <= 0.58 * size && box.Height >= 0.55 * size && box.Height <= 0.85 * size;

    // Figures and strokes are lower than ideographs of their size.
    private double SizeOf(Box box)
    {
        var size = box.Height / TextHeight.Filled;
        return size < 0.85 * usual ? usual : size;
    }

    private Box Fit(Box box)
    {
        var runs = InkProfile.Runs(InkProfile.OfRows(image, box));
        return box with { Top = box.Top + runs[0].From, Bottom = box.Top + runs[^1].To };
    }

    private static Box Around(IReadOnlyList<Box> boxes) =>
        new(boxes[0].Left, boxes.Min(b => b.Top), boxes[^1].Right, boxes.Max(b => b.Bottom));
}
