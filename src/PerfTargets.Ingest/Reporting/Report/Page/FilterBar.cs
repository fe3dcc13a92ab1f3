using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>The bar that filters findings; of use with the script only, and shown only then.</summary>
internal static class FilterBar
{
    public static void Write(HtmlText html, RunReport report)
    {
        html.Inline("<form id=\"filter\" class=\"filter js-only\" role=\"search\">")
            .Inline($"<input type=\"search\" name=\"q\" autocomplete=\"off\" data-z=\"{HtmlText.Escape(PageTexts.Search.Zh)}\" data-e=\"{HtmlText.Escape(PageTexts.Search.En)}\" placeholder=\"{HtmlText.Escape(PageTexts.Search.Zh)}\" aria-label=\"{HtmlText.Escape(PageTexts.Search.Zh)}\">")
            .Inline("<span class=\"checks\">");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
            html.Inline($"<label><input type=\"checkbox\" name=\"sev\" value=\"{ContractName.Of(severity)}\" checked> ").Text(ContractName.ForPeople(severity)).Inline("</label>");
        html.Inline("</span>");

        BeginSelect(html, "rule", PageTexts.Rule);
        foreach (var rule in report.Findings.GroupBy(finding => finding.Finding.RuleId, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            Option(html, rule.Key, PageTexts.Both(zh => $"{rule.Key} {RuleTitle(rule.Key)?.In(zh)}（{rule.Count()}）"));
        html.Inline("</select>");

        BeginSelect(html, "unit", PageTexts.Unit);
        foreach (var unit in report.Units)
            Option(html, WrongSection.NameOf(unit).Zh, WrongSection.NameOf(unit));
        html.Inline("</select>");

        if (report.Head.Previous is not null)
        {
            BeginSelect(html, "state", PageTexts.State);
            foreach (var state in new[] { FindingState.New, FindingState.Reopened, FindingState.Persisting })
                Option(html, ChangeSection.Word(state), PageTexts.StateName(state));
            html.Inline("</select>");
        }

        html.Inline("<button type=\"reset\" id=\"clear\">").Text(PageTexts.Clear).Inline("</button>")
            .Inline("<button type=\"button\" id=\"expand\">").Text(PageTexts.ExpandAll).Inline("</button>")
            .Inline("<button type=\"button\" id=\"collapse\">").Text(PageTexts.CollapseAll).Inline("</button>")
            .Markup("<output id=\"shown\" aria-live=\"polite\"></output></form>")
            .Element("p id=\"nothing\" hidden", PageTexts.NothingMatches);
    }

    /// <summary>The rule's title; null when this version does not know it.</summary>
    internal static Bilingual? RuleTitle(string ruleId) => RuleCatalog.Find(ruleId)?.Info.Title;

    private static void BeginSelect(HtmlText html, string name, Bilingual label)
    {
        html.Inline($"<select name=\"{name}\" aria-label=\"{HtmlText.Escape(label.Zh)} {HtmlText.Escape(label.En)}\">");
        Option(html, "", PageTexts.Both(zh => $"{label.In(zh)}：{PageTexts.All.In(zh)}"));
    }

    // A closed list shows no markup: the script puts the language in.
    private static void Option(HtmlText html, string value, Bilingual text) => html
        .Inline($"<option value=\"{HtmlText.Escape(value)}\" data-z=\"{HtmlText.Escape(text.Zh)}\" data-e=\"{HtmlText.Escape(text.En)}\">").Text(text.Zh).Inline("</option>");
}
