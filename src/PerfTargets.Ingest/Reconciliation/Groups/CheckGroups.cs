using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Reconciliation.Groups;

/// <summary>
/// Parts forms into groups such that no rule looks from one into another, so that each group can be checked alone: the
/// forms of a unit, of the units a department form sums up, and of units whose names in one document may be one name.
/// What is known of the whole set beside that, the roster's matches, is handed to each group.
/// </summary>
internal sealed class CheckGroups
{
    private readonly Joined joined = new();
    private readonly Dictionary<string, int> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Key, string TypoKey)> keys = new(StringComparer.Ordinal);

    private CheckGroups()
    {
    }

    /// <summary>The groups.</summary>
    /// <param name="heads">The forms, by path and place.</param>
    /// <returns>Places in the list, in its order within each group; a group stands where its first form does.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<IFormHead> heads) => new CheckGroups().Part(heads);

    private IReadOnlyList<IReadOnlyList<int>> Part(IReadOnlyList<IFormHead> heads)
    {
        var nodes = heads.Select(NodeOf).ToArray();
        JoinSummaries(heads, nodes);
        JoinNames(heads);
        return [.. Enumerable.Range(0, heads.Count).GroupBy(place => joined.RootOf(nodes[place])).Select(group => (IReadOnlyList<int>)[.. group])];
    }

    // A form that names no unit is compared with no other, unless it names who supervises it.
    private int NodeOf(IFormHead head)
    {
        var (key, typo) = KeysOf(UnitSpelling.PrintedOn(head));
        if (key.Length == 0)
            return joined.Add();
        var node = UnitOf(key);
        if (typo.Length > 0)
            joined.Join(node, UnitOf(typo));
        return node;
    }

    private void JoinSummaries(IReadOnlyList<IFormHead> heads, int[] nodes)
    {
        var summaries = heads.Where(DepartmentComparison.IsSummary).Select(FormSet.KeyOf).OfType<(string, int)>().ToHashSet();
        if (summaries.Count == 0)
            return;
        foreach (var (place, head) in heads.Index())
        {
            if (head is { CompetentDepartment: { } department, FiscalYear: { } year } && KeysOf(department).Key is var key && summaries.Contains((key, year)))
                joined.Join(nodes[place], UnitOf(key));
        }
    }

    private void JoinNames(IReadOnlyList<IFormHead> heads)
    {
        var document = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < heads.Count; place++)
        {
            if (KeysOf(UnitSpelling.PrintedOn(heads[place])).TypoKey is { Length: > 0 } name)
                document.Add(name);
            if (place + 1 < heads.Count && heads[place + 1].Path == heads[place].Path)
                continue;
            foreach (var (one, other) in document.Count > 1 ? UnitTypo.MayBeOne(document) : [])
                joined.Join(UnitOf(one), UnitOf(other));
            document.Clear();
        }
    }

    private int UnitOf(string key)
    {
        if (!units.TryGetValue(key, out var node))
            units.Add(key, node = joined.Add());
        return node;
    }

    // Rules compare units by the key of the print, and look for slips by the key of its spelling.
    private (string Key, string TypoKey) KeysOf(string printed)
    {
        if (!keys.TryGetValue(printed, out var known))
            keys.Add(printed, known = (UnitName.Key(printed), UnitName.Key(UnitName.Spelling(printed))));
        return known;
    }
}
