using System.Globalization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>A line of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Look">Its class: solid or dashed, so that lines differ without colour too.</param>
/// <param name="Value">Its value at a run; null leaves a gap.</param>
internal sealed record Line(Bilingual Name, string Look, Func<HistoryPoint, int?> Value);

/// <summary>Draws what grew and shrank over the runs.</summary>
internal static class LineChart
{
    private const int Width = 560;
    private const int Height = 220;
    private const int Left = 52;
    private const int Right = 96;
    private const int Top = 14;
    private const int Bottom = 34;

    public static void Write(HtmlText html, Bilingual title, IReadOnlyList<HistoryPoint> points, IReadOnlyList<Line> lines)
    {
        var most = Nice(points.SelectMany(point => lines.Select(line => line.Value(point) ?? 0)).Max());
        html.Inline("<figure><figcaption>").Text(title).Inline("</figcaption>")
            .Inline(FormattableString.Invariant($"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\"><title>")).Text($"{title.Zh} / {title.En}").Inline("</title><desc>")
            .Text(string.Join("; ", points.Select(point => $"{LabelOf(point).Zh}: " + string.Join(", ", lines.Select(line => $"{line.Name.Zh} {line.Value(point)?.ToString(CultureInfo.InvariantCulture) ?? "—"}")))))
            .Inline("</desc>");
        for (var i = 0; i <= 2; i++)
        {
            var value = most * i / 2;
            html.Inline(FormattableString.Invariant($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(value, most)}\" y2=\"{Y(value, most)}\"/><text class=\"axis\" text-anchor=\"end\" x=\"{Left - 8}\" y=\"{Y(value, most) + 4}\">"))
                .Text(PageTexts.Number(value)).Inline("</text>");
        }

        var step = Math.Max(1, (points.Count + 5) / 6);
        for (var i = points.Count - 1; i >= 0; i -= step)
        {
            html.Inline(FormattableString.Invariant($"<text class=\"axis\" text-anchor=\"middle\" x=\"{X(i, points.Count)}\" y=\"{Height - 12}\">")).Text(ShortOf(points[i])).Inline("</text>");
        }

        var labels = new List<decimal>();
        foreach (var line in lines)
            WriteLine(html, line, points, most, labels);
        html.Markup("</svg></figure>");
    }

    private static void WriteLine(HtmlText html, Line line, IReadOnlyList<HistoryPoint> points, int most, List<decimal> labels)
    {
        var known = Enumerable.Range(0, points.Count).Where(i => line.Value(points[i]) is not null).ToList();
        if (known.Count == 0)
            return;
        var path = string.Join(' ', known.Select(i => FormattableString.Invariant($"{X(i, points.Count)},{Y(line.Value(points[i])!.Value, most)}")));
        html.Inline($"<polyline class=\"line {line.Look}\" points=\"{path}\"/>");
        foreach (var i in known)
            html.Inline(FormattableString.Invariant($"<circle class=\"dot {line.Look}\" cx=\"{X(i, points.Count)}\" cy=\"{Y(line.Value(points[i])!.Value, most)}\" r=\"2.5\"/>"));
        var last = known[^1];
        var y = Y(line.Value(points[last])!.Value, most) + 4;

        // Two lines that end at one height keep their names apart.
        while (labels.Exists(other => Math.Abs(other - y) < 15))
            y = y + 15 > Height - Bottom ? y - 30 : y + 15;
        labels.Add(y);
        var value = PageTexts.Number(line.Value(points[last])!.Value);
        foreach (var chinese in new[] { true, false })
            html.Inline(FormattableString.Invariant($"<text class=\"{(chinese ? "z" : "e")} key\" x=\"{X(last, points.Count) + 8}\" y=\"{y}\">")).Text($"{line.Name.In(chinese)} {value}").Inline("</text>");
    }

    private static decimal X(int index, int count) => Math.Round(Left + ((decimal)index * (Width - Left - Right) / Math.Max(1, count - 1)), 1, MidpointRounding.AwayFromZero);

    private static decimal Y(int value, int most) => Math.Round(Height - Bottom - ((decimal)value * (Height - Top - Bottom) / most), 1, MidpointRounding.AwayFromZero);

    private static string ShortOf(HistoryPoint point) => point.Day is { } day
        ? day.ToString("MM-dd", CultureInfo.InvariantCulture)
        : "#" + point.Run.ToString(CultureInfo.InvariantCulture);

    private static Bilingual LabelOf(HistoryPoint point) => point.Day is { } day ? PageTexts.Day(day) : PageTexts.Run(point.Run);

    /// <summary>The next even number that reads well on an axis.</summary>
    private static int Nice(int most)
    {
        var unit = 1;
        while (most > unit * 10)
            unit *= 10;
        foreach (var factor in new[] { 2, 4, 6, 8, 10 })
        {
            if (most <= unit * factor)
                return unit * factor;
        }

        return unit * 10;
    }
}
