using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>Who has not handed in: the rows of the roster without a form, the earliest due first; doubtful ones; units nobody expected.</summary>
internal static class MissingSection
{
    public static void Write(HtmlText html, RunReport report)
    {
        RunReportPage.Begin(html, "missing", "一", PageTexts.Missing);
        if (report.Roster is { } roster)
            Write(html, roster);
        else
            html.Element("p", PageTexts.NoRoster);
        html.Markup("</section>");
    }

    private static void Write(HtmlText html, RosterStatus roster)
    {
        var items = roster.Units.SelectMany(unit => unit.Items.Select(item => (Unit: unit, Item: item))).ToList();
        var missing = items.Where(each => each.Item.State == RosterItemState.Missing).ToList();
        var doubtful = items.Where(each => each.Item.State == RosterItemState.Doubtful).ToList();
        html.Element("p", PageTexts.Rostered(items.Count, items.Count - missing.Count - doubtful.Count, doubtful.Count));
        if (missing.Count == 0 && doubtful.Count == 0)
            html.Element("p", PageTexts.NoneMissing);
        if (missing.Count > 0)
            WriteMissing(html, missing);
        if (doubtful.Count > 0)
            WriteDoubtful(html, doubtful);
        if (roster.NotExpected.Count == 0)
            return;
        html.Element("h3", PageTexts.NotExpectedTitle).Markup("<ul class=\"plain\">");
        foreach (var unit in roster.NotExpected)
            html.Element("li", unit);
        html.Markup("</ul>");
    }

    private static void WriteMissing(HtmlText html, List<(RosterUnit Unit, RosterItem Item)> missing)
    {
        RunReportPage.BeginTable(html, "list", (PageTexts.Unit, false), (PageTexts.Form, false), (PageTexts.Due, false));
        foreach (var (unit, item) in missing
            .OrderByDescending(each => each.Item.IsOverdue).ThenBy(each => each.Item.Entry.Due ?? DateOnly.MaxValue).ThenBy(each => each.Item.Entry.Row))
        {
            html.Inline("<tr><th scope=\"row\">").Text(unit.Unit);
            if (unit.Items.Count > 1 && unit.Items.All(each => each.State == RosterItemState.Missing))
                html.Inline("<span class=\"note\">").Text(PageTexts.WholeUnit).Inline("</span>");
            html.Inline("</th><td>").Text(PageTexts.RosterItem(item.Entry)).Inline("</td><td class=\"day\">");
            if (item.Entry.Due is { } due)
                html.Text(PageTexts.Day(due));
            if (item.IsOverdue)
                html.Inline("<b class=\"tag error\">").Text(PageTexts.Overdue).Inline("</b>");
            html.Markup("</td></tr>");
        }

        RunReportPage.EndTable(html);
    }

    private static void WriteDoubtful(HtmlText html, List<(RosterUnit Unit, RosterItem Item)> doubtful)
    {
        html.Element("h3", PageTexts.DoubtfulTitle).Element("p", PageTexts.DoubtfulLead);
        RunReportPage.BeginTable(html, "list", (PageTexts.OnRoster, false), (PageTexts.AsFiled, false), (PageTexts.Due, false));
        foreach (var (unit, item) in doubtful)
        {
            html.Inline("<tr><th scope=\"row\">").Text(unit.Unit).Inline(" · ").Text(PageTexts.RosterItem(item.Entry)).Inline("</th><td>")
                .Text(item.FiledAs ?? "");
            for (var i = 0; i < item.FormIds.Count; i++)
                html.Inline($" <a href=\"#{HtmlText.Escape(PageAnchors.Form(item.FormIds[i]))}\">").Text(new Bilingual(FormattableString.Invariant($"表 {i + 1}"), FormattableString.Invariant($"form {i + 1}"))).Inline("</a>");
            html.Inline("</td><td class=\"day\">");
            if (item.Entry.Due is { } due)
                html.Text(PageTexts.Day(due));
            html.Markup("</td></tr>");
        }

        RunReportPage.EndTable(html);
    }
}
