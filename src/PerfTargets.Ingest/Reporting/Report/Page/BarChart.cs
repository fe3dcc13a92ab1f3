using System.Globalization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Link">Where a click leads; null for none.</param>
/// <param name="Counts">Its parts.</param>
internal sealed record Bar(Bilingual Label, string? Link, FindingCounts Counts);

/// <summary>Draws bars of findings: errors full, warnings hatched, information outlined, so that they differ without colour too.</summary>
internal static class BarChart
{
    private const int Width = 560;
    private const int LabelWidth = 225;
    private const int BarWidth = 285;
    private const int RowHeight = 26;
    private const int LabelRoom = 34;

    public static void Write(HtmlText html, string id, Bilingual title, IReadOnlyList<Bar> bars)
    {
        var most = Math.Max(1, bars.Max(bar => bar.Counts.Total));
        var height = (bars.Count * RowHeight) + 30;
        var described = string.Join("; ", bars.Select(bar => $"{bar.Label.Zh} {bar.Counts.Total.ToString(CultureInfo.InvariantCulture)}"));
        html.Inline("<figure><figcaption>").Text(title).Inline("</figcaption>")
            .Inline(FormattableString.Invariant($"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">"))
            .Inline($"<title id=\"{id}-t\">").Text($"{title.Zh} / {title.En}").Inline($"</title><desc id=\"{id}-d\">").Text(described).Inline("</desc>")
            .Markup($"<defs><pattern id=\"{id}-h\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" class=\"hatch-ground\"/><rect width=\"2.2\" height=\"5\" class=\"hatch-line\"/></pattern></defs>");
        for (var i = 0; i < bars.Count; i++)
            WriteBar(html, id, bars[i], i * RowHeight, most);
        WriteKey(html, id, (bars.Count * RowHeight) + 8);
        html.Markup("</svg></figure>");
    }

    private static void WriteBar(HtmlText html, string id, Bar bar, int top, int most)
    {
        if (bar.Link is { } link)
            html.Inline($"<a href=\"{HtmlText.Escape(link)}\">");
        html.Inline("<g><title>").Text(PageTexts.Both(zh => $"{bar.Label.In(zh)}: {bar.Counts.Describe().In(zh)}").Zh).Inline("</title>");
        foreach (var chinese in new[] { true, false })
        {
            html.Inline(FormattableString.Invariant($"<text class=\"{(chinese ? "z" : "e")} label\" x=\"{LabelWidth - 8}\" y=\"{top + 17}\" text-anchor=\"end\">"))
                .Text(Fit(bar.Label.In(chinese))).Inline("</text>");
        }

        var x = (decimal)LabelWidth;
        foreach (var (count, look) in new[] { (bar.Counts.Errors, "class=\"bar error\""), (bar.Counts.Warnings, $"class=\"bar warning\" fill=\"url(#{id}-h)\""), (bar.Counts.Info, "class=\"bar info\"") })
        {
            if (count == 0)
                continue;
            var width = Math.Round((decimal)count * BarWidth / most, 1, MidpointRounding.AwayFromZero);
            html.Inline(FormattableString.Invariant($"<rect x=\"{x}\" y=\"{top + 5}\" width=\"{width}\" height=\"16\" ") + look + "/>");
            x += width;
        }

        html.Inline(FormattableString.Invariant($"<text class=\"count\" x=\"{x + 6}\" y=\"{top + 17}\">")).Text(PageTexts.Number(bar.Counts.Total)).Inline("</text></g>");
        html.Markup(bar.Link is null ? "" : "</a>");
    }

    private static void WriteKey(HtmlText html, string id, int top)
    {
        var x = LabelWidth;
        foreach (var (severity, look) in new[] { (Severity.Error, "class=\"bar error\""), (Severity.Warning, $"class=\"bar warning\" fill=\"url(#{id}-h)\""), (Severity.Info, "class=\"bar info\"") })
        {
            var words = ContractName.ForPeople(severity);
            html.Inline(FormattableString.Invariant($"<rect x=\"{x}\" y=\"{top + 2}\" width=\"12\" height=\"12\" ") + look + "/>");
            foreach (var chinese in new[] { true, false })
                html.Inline(FormattableString.Invariant($"<text class=\"{(chinese ? "z" : "e")} key\" x=\"{x + 18}\" y=\"{top + 13}\">")).Text(words.In(chinese)).Inline("</text>");
            x += 90;
        }
    }

    /// <summary>As much of a label as fits, a Chinese character taking two places.</summary>
    private static string Fit(string label)
    {
        if (TextTable.Width(label) <= LabelRoom)
            return label;
        var end = 0;
        for (var width = 0; end < label.Length && width < LabelRoom - 3; end++)
            width += TextTable.Width(label[end].ToString());
        return label[..EvidenceExcerpt.Boundary(label, end)] + "…";
    }
}
