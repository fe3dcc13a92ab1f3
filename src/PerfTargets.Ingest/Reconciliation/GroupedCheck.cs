using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Expectations;
using PerfTargets.Ingest.Reconciliation.Groups;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// A check of more forms than can be held at once: group after group, of which only the heads are known beforehand.
/// The result is that of <see cref="Reconciler.Check(IReadOnlyList{TargetForm}, IReadOnlyDictionary{string, TargetForm})"/> over all of them.
/// </summary>
public sealed class GroupedCheck
{
    private readonly Reconciler reconciler;
    private readonly ExpectedMatches expected;
    private readonly Dictionary<string, int> places;
    private readonly FormOutcomes?[] outcomes;
    private readonly List<(int Place, Finding Finding)> findings = [];
    private readonly SharedOutcomes shared = new();

    /// <summary>Makes a check.</summary>
    /// <param name="reconciler">What checks the groups.</param>
    /// <param name="heads">Every form, by path and place; ids are unique.</param>
    public GroupedCheck(Reconciler reconciler, IReadOnlyList<IFormHead> heads)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentNullException.ThrowIfNull(heads);
        this.reconciler = reconciler;
        expected = reconciler.Match(heads);
        outcomes = new FormOutcomes?[heads.Count];
        places = heads.Index().ToDictionary(entry => entry.Item.FormId, entry => entry.Index, StringComparer.Ordinal);
        Groups = CheckGroups.Of(heads);
    }

    /// <summary>The groups, as places in the list of heads. Several may be checked together; none may be parted.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Groups { get; }

    /// <summary>Checks the forms of one group or of several. Thread-safe.</summary>
    /// <param name="forms">All forms of these groups.</param>
    /// <param name="formers">The version each of them took the place of, by the form's id; null when none is known.</param>
    public ReconcileResult Check(IReadOnlyList<TargetForm> forms, IReadOnlyDictionary<string, TargetForm>? formers) =>
        reconciler.Check(new FormSet(forms, formers) { Expected = expected });

    /// <summary>Adds what <see cref="Check"/> gave, in any order of the groups. One thread at a time.</summary>
    public void Add(ReconcileResult part)
    {
        ArgumentNullException.ThrowIfNull(part);
        foreach (var form in part.Outcomes)
            outcomes[places[form.FormId]] = shared.Of(form);
        foreach (var finding in part.Findings)
            findings.Add((places[finding.FormIds[0]], finding));
    }

    /// <summary>The whole, once every group was added.</summary>
    public ReconcileResult ToResult() => new(
        [.. findings.OrderBy(entry => entry.Place).ThenBy(entry => entry.Finding.RuleId, StringComparer.Ordinal).Select(entry => entry.Finding)],
        [.. outcomes.OfType<FormOutcomes>()])
    {
        Unseen = expected.Unseen,
    };
}
