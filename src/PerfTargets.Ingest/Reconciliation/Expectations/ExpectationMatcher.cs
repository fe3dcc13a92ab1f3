using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Reconciliation.Expectations;

/// <summary>
/// Matches expected forms with those that are there. The rule PT407, the list of units without any form and the page of
/// who has not handed in all rest on it, so that they cannot contradict each other.
/// A form answers one entry at most; names that are near and not the same never count as filed, nor as missing.
/// </summary>
internal sealed class ExpectationMatcher
{
    private readonly ILookup<string, FiledForm> byUnit;
    private readonly List<ComparedUnit> strangers;
    private readonly Dictionary<string, List<string>> nearUnits = new(StringComparer.Ordinal);
    private readonly HashSet<string> claimed = new(StringComparer.Ordinal);
    private readonly bool unitsOnly;

    private ExpectationMatcher(IReadOnlyList<ExpectedForm> roster, IEnumerable<IFormHead> ordered)
    {
        // A roster without any project asks each unit for a form, whichever it is.
        unitsOnly = roster.All(entry => entry.Project is null);
        var units = roster.Select(entry => UnitName.Key(entry.Unit)).ToHashSet(StringComparer.Ordinal);
        var forms = ordered.Select((form, i) => new FiledForm(form, i)).Where(form => form.Unit.Length > 0).ToList();
        byUnit = forms.ToLookup(form => form.Unit, StringComparer.Ordinal);

        // A unit that has a row of its own is not a misspelling of another one.
        strangers =
        [
            .. forms.Where(form => !units.Contains(form.Unit))
                .DistinctBy(form => form.Unit, StringComparer.Ordinal)
                .Select(form => new ComparedUnit(form.Form.Unit ?? form.Form.HeadingUnit ?? "")),
        ];
    }

    /// <summary>Matches a roster with forms.</summary>
    /// <param name="roster">The expected forms.</param>
    /// <param name="ordered">The forms that are there, by path and place.</param>
    /// <returns>In the roster's order; an entry without a year stands once for each year its unit has filed in.</returns>
    public static IReadOnlyList<ExpectedMatch> Match(IReadOnlyList<ExpectedForm> roster, IReadOnlyList<IFormHead> ordered) =>
        roster.Count == 0 ? [] : new ExpectationMatcher(roster, ordered).Match(roster);

    private List<ExpectedMatch> Match(IReadOnlyList<ExpectedForm> roster)
    {
        var wanted = roster.SelectMany((entry, i) => Years(entry).Select(year => new Expectation(i, entry, year))).ToList();

        // Two rows that say the same are one expectation.
        var distinct = wanted.DistinctBy(expectation => expectation.Key).ToList();
        var filed = distinct.ToDictionary(expectation => expectation.Key, Claim);
        var near = distinct.Where(expectation => filed[expectation.Key].Count == 0).ToDictionary(expectation => expectation.Key, Near);
        AddNameless(near, distinct);
        return
        [
            .. wanted.Select(expectation => filed[expectation.Key] is { Count: > 0 } answers
                ? expectation.ToMatch(ExpectedState.Filed, answers)
                : expectation.ToMatch(near[expectation.Key].Count > 0 ? ExpectedState.Doubtful : ExpectedState.Missing, near[expectation.Key])),
        ];
    }

    /// <summary>The years an entry is asked for: its own, else every one its unit has filed in.</summary>
    private IEnumerable<int?> Years(ExpectedForm entry) => entry.Year is { } year
        ? [year]
        : byUnit[UnitName.Key(entry.Unit)].Select(form => form.Form.FiscalYear).Where(known => known is not null).Distinct().Order().DefaultIfEmpty(null);

    /// <summary>The forms of exactly these names, which from then on answer nothing else.</summary>
    private List<IFormHead> Claim(Expectation wanted)
    {
        var own = byUnit[wanted.Unit].Where(form => form.Form.FiscalYear is { } year && year == wanted.Year && !claimed.Contains(form.Form.FormId)).ToList();
        var answers = wanted.Entry.Project is null
            ? own.FindAll(form => form.Form.Kind == FormKind.Department)
            : own.FindAll(form => form.Form.Kind == FormKind.Project && form.Project is not null && form.Project == wanted.Project);
        if (answers.Count == 0 && unitsOnly)
            answers = own;
        claimed.UnionWith(answers.Select(form => form.Form.FormId));
        return [.. answers.Select(form => form.Form)];
    }

    /// <summary>The forms that answer nothing and whose names are near: of the unit itself, or of one that stands in no row.</summary>
    private List<IFormHead> Near(Expectation wanted) =>
    [
        .. NearUnits(wanted).SelectMany(unit => byUnit[unit])
            .Where(form => !claimed.Contains(form.Form.FormId))
            .Where(form => form.Form.FiscalYear is not { } year || wanted.Year is null || year == wanted.Year)
            .Where(form => wanted.Entry.Project is null
                ? unitsOnly || form.Form.Kind == FormKind.Department
                : form.Form.Kind == FormKind.Project && form.Project is { } name && wanted.Project is { } project && (name == project || ComparedProject.IsNear(name, project)))
            .OrderBy(form => form.Order)
            .Select(form => form.Form),
    ];

    private List<string> NearUnits(Expectation wanted)
    {
        if (!nearUnits.TryGetValue(wanted.Unit, out var near))
        {
            var unit = new ComparedUnit(wanted.Entry.Unit);
            nearUnits[wanted.Unit] = near = [wanted.Unit, .. strangers.Where(unit.IsNear).Select(stranger => stranger.Key)];
        }

        return near;
    }

    /// <summary>A unit's forms without a project name may be its missing ones, when there are as many of them.</summary>
    private void AddNameless(Dictionary<(string Unit, string? Project, int? Year), List<IFormHead>> near, List<Expectation> wanted)
    {
        var missing = wanted
            .Where(expectation => expectation.Project is not null && near.TryGetValue(expectation.Key, out var some) && some.Count == 0)
            .GroupBy(expectation => (expectation.Unit, expectation.Year));
        foreach (var unit in missing)
        {
            var nameless = byUnit[unit.Key.Unit]
                .Where(form => form.Form.Kind == FormKind.Project && form.Project is null && (form.Form.FiscalYear is null || form.Form.FiscalYear == unit.Key.Year))
                .Select(form => form.Form)
                .ToList();
            foreach (var expectation in unit.Count() <= nameless.Count ? unit : Enumerable.Empty<Expectation>())
                near[expectation.Key] = nameless;
        }
    }

    private sealed record FiledForm(IFormHead Form, int Order)
    {
        public string Unit { get; } = UnitName.Key(Form.Unit ?? Form.HeadingUnit ?? "");

        public string? Project { get; } = ProjectName.Key(Form);
    }

    private sealed record Expectation(int Index, ExpectedForm Entry, int? Year)
    {
        public string Unit { get; } = UnitName.Key(Entry.Unit);

        public string? Project { get; } = Entry.Project is { } project ? ProjectName.Key(project, Year) ?? "" : null;

        public (string Unit, string? Project, int? Year) Key => (Unit, Project, Year);

        public ExpectedMatch ToMatch(ExpectedState state, IReadOnlyList<IFormHead> forms) =>
            new(Index, Entry, Year, state, state == ExpectedState.Missing ? [] : forms);
    }
}
