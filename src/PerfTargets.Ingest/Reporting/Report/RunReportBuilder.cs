using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Reporting.Masking;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>
/// Makes a report. The forms pass through one at a time and none is kept: of each form a few lines stay,
/// and the rows its findings rest on.
/// </summary>
public sealed class RunReportBuilder
{
    private const int TroubleShown = 5;

    private readonly ReportOptions options;
    private readonly RunReportInput input;
    private readonly FindingParts findings;
    private readonly Dictionary<string, OutcomeTotals> rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitParts> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonalMask>> masksByPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> resolvedPaths;
    private readonly FolderOwners owners = new();

    private RunReportBuilder(RunReportInput input, ReportOptions options)
    {
        this.input = input;
        this.options = options;
        findings = new FindingParts(input.Findings);
        resolvedPaths = input.Resolved.Select(finding => finding.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var outcome in input.Outcomes)
            rules.TryAdd(outcome.FormId, OutcomeTotals.Of([outcome]));
    }

    /// <summary>Makes a report.</summary>
    /// <param name="input">What the run knows.</param>
    /// <param name="forms">The forms that stand after the run, in any order; enumerated once. One that comes twice counts once.</param>
    /// <param name="options">How it is made.</param>
    public static RunReport Build(RunReportInput input, IEnumerable<TargetForm> forms, ReportOptions options)
    {
        var builder = new RunReportBuilder(input, options);
        foreach (var form in forms)
            builder.Add(form);
        return builder.Finish();
    }

    private void Add(TargetForm form)
    {
        if (!seen.Add(form.FormId))
            return;
        var mask = options.ShowPersonalData ? PersonalMask.Nothing : PersonalMask.Of(form);
        findings.Add(form, mask);
        if (resolvedPaths.Contains(form.Source.Path))
        {
            if (!masksByPath.TryGetValue(form.Source.Path, out var masks))
                masksByPath.Add(form.Source.Path, masks = []);
            masks.Add(mask);
        }

        var unit = FindingOrder.UnitOf(form);
        var key = unit is null ? "" : UnitName.Key(unit);
        if (!units.TryGetValue(key, out var parts))
            units.Add(key, parts = new UnitParts());
        parts.Add(unit, Lean(form, mask));
        owners.Add(form.Source.Path, key);
    }

    private ReportForm Lean(TargetForm form, PersonalMask mask)
    {
        var trouble = form.Diagnostics.Where(d => d.Severity > Severity.Info).ToList();
        return new ReportForm
        {
            FormId = form.FormId,
            Unit = FindingOrder.UnitOf(form),
            ProjectName = (form.ProjectName ?? form.HeadingProjectName) is { } project ? mask.Of(project) : null,
            Title = form.Title is { } title ? mask.Of(title) : null,
            Kind = form.Kind,
            Phase = form.Phase,
            FiscalYear = form.FiscalYear,
            Path = form.Source.Path,
            FirstPage = form.Source.FirstPage,
            Findings = [],
            Rules = rules.GetValueOrDefault(form.FormId),
            Trouble = [.. trouble.Take(TroubleShown).Select(d => d with { Message = Mask(d.Message, mask), Text = null })],
            TroubleCount = trouble.Count,
        };
    }

    private RunReport Finish()
    {
        var numbers = options.ShowPersonalData ? PersonalMask.Nothing : PersonalMask.Numbers;
        var done = findings.Finish(numbers);
        var unread = input.Unread.OrderBy(each => each.Path, StringComparer.Ordinal).ToList();
        var unreadByUnit = unread.ToLookup(each => owners.Find(each.Path) ?? "\0", StringComparer.Ordinal);
        var grouped = units.Select(unit => unit.Value.Finish(done.ByForm, [.. unit.Key.Length == 0 ? [] : unreadByUnit[unit.Key]]));
        return new RunReport
        {
            Head = input.Head,
            Counts = input.Counts,
            Units =
            [
                .. grouped.OrderByDescending(unit => unit.Findings.Errors).ThenByDescending(unit => unit.Findings.Warnings)
                    .ThenByDescending(unit => unit.Findings.Info).ThenBy(unit => unit.Name is null).ThenBy(unit => unit.Name, StringComparer.Ordinal),
            ],
            Stray = done.Stray,
            Resolved = [.. input.Resolved.Select(finding => MaskResolved(finding, numbers))],
            Roster = input.Roster,
            Unread = unread,
            Deferred = [.. input.Deferred.OrderBy(each => each.Path, StringComparer.Ordinal)],
            WithoutForms = [.. input.WithoutForms.Order(StringComparer.Ordinal)],
            History = input.History,
            Suppressed = input.Suppressed,
            Notes = input.Notes,
        };
    }

    private ResolvedFinding MaskResolved(ResolvedFinding finding, PersonalMask numbers)
    {
        var mask = masksByPath.TryGetValue(finding.Path, out var masks) ? PersonalMask.All(masks) : numbers;
        return finding with
        {
            Message = Mask(finding.Message, mask),
            ProjectName = finding.ProjectName is { } project ? mask.Of(project) : null,
        };
    }

    internal static Bilingual Mask(Bilingual text, PersonalMask mask) => new(mask.Of(text.Zh), mask.Of(text.En));
}
