using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Storage.Runs;
using PerfTargets.Ingest.Storage.Submissions;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage.Tracking;

/// <summary>Tells why a finding is no longer there. It is called put right only where the form is there, was changed, and the rule now holds.</summary>
internal sealed class ResolutionVerdict
{
    /// <summary>Without a roster the rule about forms that are expected has nothing to ask.</summary>
    private const string RosterRule = "PT407";

    private readonly Statements statements;
    private readonly HashSet<string> asked;
    private readonly HashSet<string> suppressed;
    private readonly bool sameProgram;
    private readonly ILookup<FormIdentity, CurrentForm> byIdentity;
    private readonly ILookup<(string, int), CurrentForm> byPlace;
    private readonly HashSet<string> current;
    private readonly Dictionary<string, FormOutcomes> outcomes;
    private readonly ILookup<string, (string Form, string? Pointer)> faults;
    private ILookup<string, FormIdentity>? replaced;

    public ResolutionVerdict(Statements statements, RunResult result, IReadOnlyList<CurrentForm> forms, bool sameProgram)
    {
        this.statements = statements;
        this.sameProgram = sameProgram;
        asked = result.RuleIds.Where(id => id != RosterRule || result.Expected is not null).ToHashSet(StringComparer.Ordinal);
        suppressed = result.Suppressed.Select(finding => finding.Finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        byIdentity = forms.ToLookup(form => form.Identity);
        byPlace = forms.ToLookup(form => (form.Path, form.Index));
        current = forms.Select(form => form.FormId).ToHashSet(StringComparer.Ordinal);
        outcomes = result.Result.Outcomes.DistinctBy(form => form.FormId).ToDictionary(form => form.FormId, StringComparer.Ordinal);
        faults = result.Result.Findings.ToLookup(finding => finding.RuleId, finding => (TrackUpdate.FormOf(finding), TrackUpdate.PointerOf(finding)));
    }

    /// <summary>Why a finding that the last run had is no longer there.</summary>
    public ResolvedBecause Of(FindingTrack track)
    {
        if (suppressed.Contains(track.Fingerprint))
            return ResolvedBecause.NotChecked;
        var forms = FormsOf(track);
        if (forms.Count == 0)
            return ResolvedBecause.FormGone;
        if (!asked.Contains(track.RuleId) || !IsChanged(track) || !forms.All(form => IsDecided(form, track.RuleId)))
            return ResolvedBecause.NotChecked;
        return faults[track.RuleId].Any(fault => fault.Pointer == track.Pointer && forms.Exists(form => form.FormId == fault.Form))
            ? ResolvedBecause.StillWrong
            : ResolvedBecause.Corrected;
    }

    /// <summary>
    /// On the same bytes a rule within a form finds the same, unless it is another rule now; a rule across forms
    /// also rests on the others.
    /// </summary>
    private bool IsChanged(FindingTrack track) =>
        !track.FormIds.Any(current.Contains) || (sameProgram && RuleCatalog.Find(track.RuleId)?.Info.Family == "acrossForms");

    private bool IsDecided(CurrentForm form, string rule) => outcomes.TryGetValue(form.FormId, out var known)
        && (known.Passed.Contains(rule) || known.NotApplicable.Contains(rule) || known.Failed.Contains(rule));

    private List<CurrentForm> FormsOf(FindingTrack track)
    {
        var same = track.Identity.IsComplete ? byIdentity[track.Identity].ToList() : [];
        return same.Count > 0 ? same : byPlace[(track.Path, track.FormIndex)].Where(form => IsSuccessor(track, form)).ToList();
    }

    /// <summary>
    /// A form whose name was put right, or that had none, is known by its place in its document: unless the document
    /// had the form that stands there now before, elsewhere.
    /// </summary>
    private bool IsSuccessor(FindingTrack track, CurrentForm form)
    {
        if (form.Kind != track.Kind || form.Identity == track.Identity)
            return form.Identity == track.Identity;
        replaced ??= FormVersion.ReadAll(statements)
            .Where(version => version.State == DocumentState.Superseded)
            .ToLookup(version => version.Path, version => version.Identity, StringComparer.Ordinal);
        return !replaced[form.Path].Contains(form.Identity);
    }
}
