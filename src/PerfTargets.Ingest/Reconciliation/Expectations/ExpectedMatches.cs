using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Expectations;

/// <summary>What became of every form of a roster, with the look-ups that the rule about them needs. Immutable.</summary>
internal sealed class ExpectedMatches
{
    private readonly ILookup<(string Unit, int? Year), ExpectedMatch> byUnit;
    private readonly ILookup<(string Unit, int Year), ExpectedMatch> near;

    private ExpectedMatches(IReadOnlyList<ExpectedForm> roster, IReadOnlyList<IFormHead> ordered)
    {
        All = ExpectationMatcher.Match(roster, ordered);
        byUnit = All.ToLookup(match => (UnitName.Key(match.Entry.Unit), match.Year));
        near = All.Where(match => match.State == ExpectedState.Doubtful)
            .SelectMany(match => match.Forms.Select(FormSet.KeyOf).OfType<(string, int)>().Distinct().Select(key => (Key: key, Match: match)))
            .ToLookup(entry => entry.Key, entry => entry.Match);
        var states = All.ToLookup(match => match.Index);
        var years = ordered.Select(FormSet.KeyOf).OfType<(string Unit, int Year)>().Distinct().ToLookup(key => key.Unit, key => key.Year, StringComparer.Ordinal);
        Unseen =
        [
            .. roster.Where((entry, i) =>
                states[i].All(match => match.State == ExpectedState.Missing)
                && !years[UnitName.Key(entry.Unit)].Any(year => entry.Year is null || entry.Year == year)),
        ];
    }

    /// <summary>Every match, in the roster's order; an entry without a year stands once for each year its unit has filed in.</summary>
    public IReadOnlyList<ExpectedMatch> All { get; }

    /// <summary>The missing forms of which no form of the unit is there to point at, in the roster's order.</summary>
    public IReadOnlyList<ExpectedForm> Unseen { get; }

    /// <summary>Matches a roster with forms.</summary>
    /// <param name="roster">The expected forms.</param>
    /// <param name="forms">The forms that are there, in any order.</param>
    public static ExpectedMatches Of(IReadOnlyList<ExpectedForm> roster, IReadOnlyList<IFormHead> forms) => new(roster, FormSet.Order(forms));

    /// <summary>The matches of a set: those it was given, else its own, worked out once for it.</summary>
    /// <param name="roster">The expected forms.</param>
    /// <param name="set">The forms that are there.</param>
    public static ExpectedMatches Of(IReadOnlyList<ExpectedForm> roster, FormSet set) =>
        set.Expected ?? set.Once(roster, () => new ExpectedMatches(roster, set.Ordered));

    /// <summary>What is expected of a unit in a year.</summary>
    public IEnumerable<ExpectedMatch> Of(UnitYear group) => byUnit[(group.Unit, group.Year)];

    /// <summary>The doubtful matches that forms of a unit and year may answer.</summary>
    public IEnumerable<ExpectedMatch> Near(UnitYear group) => near[(group.Unit, group.Year)];
}
