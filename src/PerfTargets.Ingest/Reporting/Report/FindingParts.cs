using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Reporting.Masking;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>Puts findings together with the rows they rest on, while the forms pass by.</summary>
internal sealed class FindingParts
{
    private readonly IReadOnlyList<TrackedFinding> findings;
    private readonly ILookup<string, int> byForm;
    private readonly Dictionary<string, IReadOnlyList<ExcerptTable>>[] excerpts;
    private readonly List<PersonalMask>[] masks;
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    public FindingParts(IReadOnlyList<TrackedFinding> findings)
    {
        this.findings = findings;
        byForm = findings
            .SelectMany((tracked, i) => FormsOf(tracked.Finding).Select(id => (Id: id, Index: i)))
            .ToLookup(entry => entry.Id, entry => entry.Index, StringComparer.Ordinal);
        excerpts = [.. findings.Select(_ => new Dictionary<string, IReadOnlyList<ExcerptTable>>(StringComparer.Ordinal))];
        masks = [.. findings.Select(_ => new List<PersonalMask>())];
    }

    /// <summary>Takes from a form what its findings need.</summary>
    public void Add(TargetForm form, PersonalMask mask)
    {
        forms.Add(form.FormId);
        foreach (var i in byForm[form.FormId])
        {
            masks[i].Add(mask);
            if (FormsOf(findings[i].Finding).Take(ExcerptLimits.Forms).Contains(form.FormId))
                excerpts[i].Add(form.FormId, FormExcerpts.Of(form, findings[i].Finding, mask));
        }
    }

    /// <summary>The findings by their first form, the gravest first; and those whose form did not pass by.</summary>
    /// <param name="numbers">What is masked where no form is known.</param>
    public (IReadOnlyDictionary<string, IReadOnlyList<ReportFinding>> ByForm, IReadOnlyList<ReportFinding> Stray) Finish(PersonalMask numbers)
    {
        var done = findings.Select((tracked, i) => Finish(tracked, i, numbers)).ToList();
        var placed = done
            .GroupBy(finding => finding.Finding.FormIds is [var first, ..] && forms.Contains(first) ? first : "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, WorstFirst, StringComparer.Ordinal);
        placed.Remove("", out var stray);
        return (placed, stray ?? []);
    }

    private ReportFinding Finish(TrackedFinding tracked, int i, PersonalMask numbers)
    {
        var finding = tracked.Finding;
        var mask = masks[i].Count == 0 ? numbers : PersonalMask.All(masks[i]);
        var masked = finding with
        {
            Message = RunReportBuilder.Mask(finding.Message, mask),
            Formula = finding.Formula is { } formula ? mask.Of(formula) : null,
            ProjectName = finding.ProjectName is { } project ? mask.Of(project) : null,
            Evidence = [.. finding.Evidence.Select(e => e.Pointer.StartsWith("/funding/", StringComparison.Ordinal) ? e : e with { Raw = mask.Of(e.Raw) })],
        };
        var ids = FormsOf(finding).ToList();
        return new ReportFinding(
            tracked with { Finding = masked },
            [.. ids.SelectMany(id => excerpts[i].TryGetValue(id, out var tables) ? tables : [])],
            Math.Max(0, ids.Count - ExcerptLimits.Forms));
    }

    private static IReadOnlyList<ReportFinding> WorstFirst(IEnumerable<ReportFinding> findings)
    {
        var byFinding = new Dictionary<Finding, ReportFinding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings)
            byFinding.Add(finding.Finding, finding);
        return [.. FindingOrder.WorstFirst(byFinding.Keys).Select(finding => byFinding[finding])];
    }

    private static IEnumerable<string> FormsOf(Finding finding) =>
        finding.FormIds.Concat(finding.Evidence.Select(evidence => evidence.FormId)).Distinct(StringComparer.Ordinal);
}
