using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>Writes one finding: its sentence, the calculation, the row it stands in, its place.</summary>
/// <param name="html">Where it goes.</param>
/// <param name="tracked">Whether there is a run to compare with.</param>
internal sealed class FindingArticle(HtmlText html, bool tracked)
{
    private const int MostPlaces = 6;
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);

    /// <summary>Writes the finding.</summary>
    /// <param name="reported">The finding.</param>
    /// <param name="under">The document named above it, which is not named again; null for none.</param>
    public void Write(ReportFinding reported, string? under)
    {
        var finding = reported.Finding;
        var severity = ContractName.Of(finding.Severity);
        var state = tracked ? $" data-t=\"{ChangeSection.Word(reported.Tracked.State)}\"" : "";
        html.Inline($"<article class=\"{severity}\" id=\"{HtmlText.Escape(PageAnchors.Finding(finding))}\" data-r=\"{HtmlText.Escape(finding.RuleId)}\"{state}><p class=\"what\"><b class=\"tag {severity}\">")
            .Text(ContractName.ForPeople(finding.Severity)).Inline("</b>").Inline(Title(finding.RuleId));
        if (finding.Certainty != Certainty.Certain)
            html.Inline("<span class=\"soft\">").Text(ContractName.ForPeople(finding.Certainty)).Inline("</span>");
        if (tracked)
            html.Inline($"<span class=\"state {ChangeSection.Word(reported.Tracked.State)}\">").Text(PageTexts.StateOf(reported.Tracked)).Inline("</span>");
        html.Inline("</p><p class=\"says\">").Text(finding.Message).Inline("</p>");
        if (finding.Formula is { } formula)
            html.Inline("<p class=\"formula\">").Text(formula).Inline("</p>");
        foreach (var excerpt in reported.Excerpts)
            ExcerptMarkup.Write(html, excerpt);
        if (reported.MoreForms > 0)
            html.Inline("<p class=\"soft\">").Text(PageTexts.MoreForms(reported.MoreForms)).Inline("</p>");
        html.Inline("<p class=\"place\">");
        if (finding.Path != under)
            html.Inline("<span class=\"path\">").Text(finding.Path).Inline("</span> ");
        if (Places(finding) is { } places)
            html.Text(places);
        html.Markup("</p></article>");
    }

    private static Bilingual? Places(Finding finding)
    {
        var zh = ReportTexts.PlacesOrParts(finding, chinese: true);
        var en = ReportTexts.PlacesOrParts(finding, chinese: false);
        return zh.Count == 0 ? null : new Bilingual(
            string.Join("；", zh.Take(MostPlaces)) + (zh.Count > MostPlaces ? FormattableString.Invariant($" 等 {zh.Count} 处") : ""),
            string.Join("; ", en.Take(MostPlaces)) + (en.Count > MostPlaces ? FormattableString.Invariant($" and {en.Count - MostPlaces} more") : ""));
    }

    private string Title(string ruleId)
    {
        if (!titles.TryGetValue(ruleId, out var markup))
        {
            markup = $"<span class=\"rule\">{HtmlText.Escape(ruleId)} {(FilterBar.RuleTitle(ruleId) is { } title ? HtmlText.Both(title) : "")}</span>";
            titles.Add(ruleId, markup);
        }

        return markup;
    }
}
