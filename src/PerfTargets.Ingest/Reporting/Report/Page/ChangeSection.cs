using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Tracking;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>What has changed since the previous run: what was put right, what is new, what came back.</summary>
internal static class ChangeSection
{
    private const int MostOpen = 60;

    public static void Write(HtmlText html, RunReport report)
    {
        RunReportPage.Begin(html, "changes", "四", PageTexts.Changes);
        if (report.Head.Previous is null)
            html.Element("p", PageTexts.NoPrevious);
        else
            WriteChanges(html, report);
        html.Markup("</section>");
    }

    private static void WriteChanges(HtmlText html, RunReport report)
    {
        var states = report.Findings.ToLookup(finding => finding.Tracked.State);
        var resolved = report.Resolved.ToLookup(finding => finding.Because);
        html.Markup("<ul class=\"tallies\">");
        Tally(html, PageTexts.Corrected, resolved[ResolvedBecause.Corrected].Count(), null);
        foreach (var state in new[] { FindingState.New, FindingState.Reopened, FindingState.Persisting })
            Tally(html, PageTexts.StateName(state), states[state].Count(), "#state=" + Word(state));
        html.Markup("</ul>");
        if (report.Resolved.Count == 0 && !states[FindingState.New].Any() && !states[FindingState.Reopened].Any())
            html.Element("p", PageTexts.NoChange);
        WriteResolved(html, PageTexts.Corrected, [.. resolved[ResolvedBecause.Corrected]]);
        WriteResolved(html, PageTexts.FormGone, [.. resolved[ResolvedBecause.FormGone]]);
        WriteResolved(html, PageTexts.NotChecked, [.. resolved[ResolvedBecause.NotChecked]]);
    }

    /// <summary>The state in links and attributes.</summary>
    internal static string Word(FindingState state) => state switch
    {
        FindingState.New => "new",
        FindingState.Reopened => "reopened",
        _ => "persisting",
    };

    private static void Tally(HtmlText html, Bilingual name, int count, string? link)
    {
        html.Inline("<li>").Inline(link is not null && count > 0 ? $"<a href=\"{link}\">" : "<span>")
            .Inline($"<b>{PageTexts.Number(count)}</b> ").Text(name).Markup((link is not null && count > 0 ? "</a>" : "</span>") + "</li>");
    }

    private static void WriteResolved(HtmlText html, Bilingual title, IReadOnlyList<ResolvedFinding> findings)
    {
        if (findings.Count == 0)
            return;
        html.Inline($"<details class=\"more\"{(findings.Count <= MostOpen ? " open" : "")}><summary>").Text(title).Inline($" {PageTexts.Number(findings.Count)}").Markup("</summary><ul class=\"resolved\">");
        foreach (var finding in findings)
        {
            html.Inline("<li><span class=\"soft\">").Text(finding.Unit is { } unit ? new Bilingual(unit, unit) : ReportTexts.NoUnit)
                .Text(" · ").Text(finding.ProjectName is { } project ? new Bilingual(project, project) : ReportTexts.DepartmentForm)
                .Text(" · ").Text(finding.RuleId).Inline("</span><br>").Text(finding.Message).Markup("</li>");
        }

        html.Markup("</ul></details>");
    }
}
