using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>The three questions of the morning, each with its number.</summary>
internal static class QuestionCards
{
    public static void Write(HtmlText html, RunReport report)
    {
        html.Markup("<nav class=\"cards\">");
        if (report.Roster is { } roster)
        {
            var items = roster.Units.SelectMany(unit => unit.Items).ToList();
            var missing = items.Where(item => item.State == RosterItemState.Missing).ToList();
            var overdue = missing.Count(item => item.IsOverdue);
            var doubtful = items.Count(item => item.State == RosterItemState.Doubtful);
            var filed = items.Count(item => item.State == RosterItemState.Filed);
            Card(html, "missing", PageTexts.Missing, missing.Count, PageTexts.FormCount(missing.Count), PageTexts.Both(zh => string.Join(zh ? "；" : "; ", Said(
                overdue > 0 ? new Bilingual($"其中已逾期 {overdue} 张", $"{overdue} overdue") : null,
                doubtful > 0 ? new Bilingual($"名称相近待确认 {doubtful} 张", $"{doubtful} in doubt") : null,
                new Bilingual($"应报 {PageTexts.Number(items.Count)} 张，已报 {PageTexts.Number(filed)} 张", $"{PageTexts.Number(filed)} of {PageTexts.Number(items.Count)} handed in")).Select(part => part.In(zh)))));
        }
        else
        {
            Card(html, "missing", PageTexts.Missing, 0, new Bilingual("—", "—"), PageTexts.NoRoster);
        }

        var counts = report.FindingCounts;
        var wrong = report.Units.Sum(unit => unit.WrongForms);
        Card(html, "wrong", PageTexts.Wrong, wrong, PageTexts.FormCount(wrong), PageTexts.Both(zh =>
            counts.Describe().In(zh) + new Bilingual($"；共 {PageTexts.Number(report.Forms)} 张表", $"; {PageTexts.FormCount(report.Forms).En} in all").In(zh)));

        var unread = report.Unread.Count;
        Card(html, "unread", PageTexts.Unread, unread, PageTexts.FileCount(unread), PageTexts.Both(zh => string.Join(zh ? "；" : "; ", Said(
            report.Deferred.Count > 0 ? new Bilingual($"留待下次 {report.Deferred.Count} 份", $"{report.Deferred.Count} left for the next run") : null,
            report.WithoutForms.Count > 0 ? new Bilingual($"读出但没有表 {report.WithoutForms.Count} 份", $"{report.WithoutForms.Count} read, without a form") : null,
            unread == 0 ? PageTexts.NoneUnread : new Bilingual("其中的内容不在本报告内", "what they hold is not in this report")).Select(part => part.In(zh)))));
        html.Markup("</nav>");
    }

    private static IEnumerable<Bilingual> Said(params Bilingual?[] parts) => parts.OfType<Bilingual>();

    private static void Card(HtmlText html, string id, Bilingual question, int trouble, Bilingual count, Bilingual line) => html
        .Inline($"<a class=\"card{(trouble > 0 ? " bad" : "")}\" href=\"#{id}\">")
        .Inline("<span class=\"q\">").Text(question).Inline("</span>")
        .Inline("<span class=\"n\">").Text(count).Inline("</span>")
        .Inline("<span class=\"l\">").Text(line).Markup("</span></a>");
}
