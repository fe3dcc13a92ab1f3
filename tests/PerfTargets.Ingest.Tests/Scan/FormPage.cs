using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan;

/// <summary>A page with a table as forms have it: three columns, rows of 60 pixels, cells joined in the first column and the last row.</summary>
internal static class FormPage
{
    public const int Left = 150;
    public const int Right = 1050;
    public const int Top = 200;
    public const int Bottom = 1100;
    public const int FirstColumn = 350;
    public const int SecondColumn = 700;

    /// <summary>The borders drawn, as rules: middle line, from, to.</summary>
    public static IReadOnlyList<Rule> Borders()
    {
        var borders = new List<Rule>();
        for (var y = Top; y <= Bottom; y += 60)
            borders.Add(new Rule(true, y + 0.5, y is Top or Bottom or Bottom - 60 ? Left : FirstColumn, Right + 2, 2));
        borders.Add(new Rule(false, Left + 0.5, Top, Bottom + 2, 2));
        borders.Add(new Rule(false, FirstColumn + 0.5, Top, Bottom - 60, 2));
        borders.Add(new Rule(false, SecondColumn + 0.5, Top, Bottom - 60, 2));
        borders.Add(new Rule(false, Right + 0.5, Top, Bottom + 2, 2));
        return borders;
    }

    public static Canvas Draw(byte level = 20, bool withText = true)
    {
        var canvas = new Canvas(1240, 1400);
        foreach (var border in Borders())
        {
            if (border.IsHorizontal)
                canvas.Lying((int)border.At, (int)border.From, (int)border.To, level: level);
            else
                canvas.Standing((int)border.At, (int)border.From, (int)border.To, level: level);
        }

        if (!withText)
            return canvas;
        canvas.Text(400, 100, 12, 40).Text(Left + 20, 600, 4);
        for (var y = Top; y < Bottom - 60; y += 60)
            canvas.Text(FirstColumn + 12, y + 15, 8).Text(SecondColumn + 12, y + 15, 1 + y / 60 % 8);
        return canvas.Text(Left + 12, Bottom - 45, 20);
    }

    /// <summary>Of the wanted rules the ones nobody found, and of the found the ones nobody wanted, within so many pixels.</summary>
    public static (List<Rule> Missing, List<Rule> Extra) Compare(IReadOnlyList<Rule> wanted, IReadOnlyList<Rule> found, double within, double dx = 0, double dy = 0)
    {
        var placed = found.Select(r => r.IsHorizontal
            ? r with { At = r.At - dy, From = r.From - dx, To = r.To - dx }
            : r with { At = r.At - dx, From = r.From - dy, To = r.To - dy }).ToList();
        return ([.. wanted.Where(w => !placed.Exists(f => Same(w, f, within)))], [.. placed.Where(f => !wanted.Any(w => Same(w, f, within)))]);
    }

    private static bool Same(Rule a, Rule b, double within) =>
        a.IsHorizontal == b.IsHorizontal && Math.Abs(a.At - b.At) <= within
        && Math.Abs(a.From - b.From) <= 2 * within + 1 && Math.Abs(a.To - b.To) <= 2 * within + 1;
}
