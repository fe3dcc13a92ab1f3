using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>Every unit with its forms and findings, under a bar that filters them.</summary>
internal static class DetailSection
{
    /// <summary>With so many findings or fewer, every unit stands open.</summary>
    private const int MostOpen = 300;

    public static void Write(HtmlText html, RunReport report)
    {
        RunReportPage.Begin(html, "details", "六", PageTexts.Details);
        var open = report.FindingCounts.Total <= MostOpen;
        var article = new FindingArticle(html, tracked: report.Head.Previous is not null);
        FilterBar.Write(html, report);
        for (var i = 0; i < report.Units.Count; i++)
            WriteUnit(html, report.Units[i], i, open, article);
        if (report.Stray.Count > 0)
        {
            html.Inline("<details class=\"unit\" data-u=\"\" open><summary><span class=\"name\">").Text(PageTexts.StrayTitle).Markup("</span></summary><div class=\"form\">");
            foreach (var finding in report.Stray)
                article.Write(finding, null);
            html.Markup("</div></details>");
        }

        html.Markup("</section>");
    }

    private static void WriteUnit(HtmlText html, ReportUnit unit, int index, bool open, FindingArticle article)
    {
        var name = WrongSection.NameOf(unit);
        html.Inline($"<details class=\"unit\" id=\"{PageAnchors.Unit(index)}\" data-u=\"{HtmlText.Escape(name.Zh)}\"{(open ? " open" : "")}><summary><span class=\"name\">").Text(name).Inline("</span><span class=\"sum\">");
        html.Text(PageTexts.FormCount(unit.Forms.Count));
        Chip(html, unit.Findings.Errors, Severity.Error);
        Chip(html, unit.Findings.Warnings, Severity.Warning);
        Chip(html, unit.Findings.Info, Severity.Info);
        html.Markup("</span></summary>");
        if (unit.Unread.Count > 0)
        {
            html.Inline("<p class=\"unreadhere\">").Text(new Bilingual($"本单位文件夹中有 {unit.Unread.Count} 份文件未能读取：", $"In this unit's folder {PageTexts.FileCount(unit.Unread.Count).En} could not be read: "))
                .Text(string.Join("、", unit.Unread.Select(each => each.Path))).Markup("</p>");
        }

        foreach (var form in unit.Forms.Where(form => form.Findings.Count > 0))
            WriteForm(html, form, article);
        var clean = unit.Forms.Where(form => form.Findings.Count == 0).ToList();
        if (clean.Count > 0)
            WriteClean(html, clean);
        html.Markup("</details>");
    }

    private static void WriteForm(HtmlText html, ReportForm form, FindingArticle article)
    {
        html.Inline($"<div class=\"form\" id=\"{HtmlText.Escape(PageAnchors.Form(form.FormId))}\"><h4>").Text(form.Name).Inline("</h4><p class=\"of\">").Text(PageTexts.Kind(form));
        if (form.FiscalYear is { } year)
            html.Text(" · ").Text(PageTexts.BudgetYear(year));
        html.Text(" · ").Inline("<span class=\"path\">").Text(form.Path).Inline("</span>");
        if (form.FirstPage is { } page)
            html.Text(PageTexts.Both(zh => FormattableString.Invariant(zh ? $" 第 {page} 页起" : (FormattableString)$" from page {page}")));
        if (form.Rules is { Undecided: > 0 } rules)
            html.Text(" · ").Text(PageTexts.RulesOf(rules));
        html.Markup("</p>");
        foreach (var finding in form.Findings)
            article.Write(finding, form.Path);
        html.Markup("</div>");
    }

    private static void WriteClean(HtmlText html, List<ReportForm> forms)
    {
        html.Inline("<div class=\"clean\"><h4>").Text(PageTexts.CleanForms).Inline($" {PageTexts.Number(forms.Count)}").Markup("</h4><ul class=\"plain\">");
        foreach (var form in forms)
        {
            html.Inline($"<li id=\"{HtmlText.Escape(PageAnchors.Form(form.FormId))}\">").Text(form.Name).Inline(" <span class=\"path\">").Text(form.Path).Inline("</span>");
            if (form.Rules is { Undecided: > 0 } rules)
                html.Inline(" <span class=\"soft\">").Text(PageTexts.RulesOf(rules)).Inline("</span>");
            html.Markup("</li>");
        }

        html.Markup("</ul></div>");
    }

    private static void Chip(HtmlText html, int count, Severity severity)
    {
        if (count > 0)
            html.Inline($"<span class=\"{ContractName.Of(severity)}\">").Text(ContractName.ForPeople(severity)).Inline($" {PageTexts.Number(count)}</span>");
    }
}
