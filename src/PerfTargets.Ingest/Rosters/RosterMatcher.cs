using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Expectations;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Rosters;

/// <summary>Says who has handed in what, by the same matching as rule PT407.</summary>
public static class RosterMatcher
{
    /// <summary>Matches a roster with the forms that are there.</summary>
    /// <param name="entries">The roster.</param>
    /// <param name="forms">The current forms, in any order.</param>
    /// <param name="fiscalYear">The year of rows that name none; null asks for every year the unit has filed in.</param>
    /// <param name="today">The day to judge by; null calls nothing overdue.</param>
    public static RosterStatus Match(IReadOnlyList<RosterEntry> entries, IReadOnlyList<IFormHead> forms, int? fiscalYear, DateOnly? today)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(forms);
        var ordered = FormSet.Order(forms);
        var roster = RosterExpectations.Of(entries, fiscalYear);
        var matches = ExpectationMatcher.Match(roster, ordered);
        var byRow = matches.ToLookup(match => match.Index);
        var items = entries.Select((entry, i) => (Key: UnitName.Key(entry.Unit), Item: Describe(entry, [.. byRow[i]], today)));
        return new RosterStatus(
            [.. items.GroupBy(item => item.Key, item => item.Item, StringComparer.Ordinal).Select(unit => new RosterUnit(unit.First().Entry.Unit, [.. unit]))],
            NotExpected(roster, matches, ordered));
    }

    /// <summary>An entry that is asked for in several years is there when it is there in each.</summary>
    private static RosterItem Describe(RosterEntry entry, List<ExpectedMatch> matches, DateOnly? today)
    {
        var state = matches.Exists(match => match.State == ExpectedState.Missing) ? RosterItemState.Missing
            : matches.Exists(match => match.State == ExpectedState.Doubtful) ? RosterItemState.Doubtful
            : RosterItemState.Filed;
        var forms = state == RosterItemState.Missing ? [] : matches.SelectMany(match => match.Forms).ToList();
        var isOverdue = state == RosterItemState.Missing && entry.Due is { } due && today is { } day && due < day;
        return new RosterItem(entry, state, isOverdue, [.. forms.Select(form => form.FormId)], FiledAs(entry, forms));
    }

    private static string? FiledAs(RosterEntry entry, List<IFormHead> forms)
    {
        foreach (var form in forms)
        {
            var unit = UnitSpelling.PrintedOn(form).Trim();
            var project = ProjectName.Of(form)?.Trim();
            var otherUnit = IsOther(entry.Unit, unit);
            var otherProject = entry.Project is { } expected && IsOther(expected, project ?? "");
            if (otherUnit || otherProject)
                return !otherProject ? unit : !otherUnit ? project ?? "" : $"{unit} {project}".TrimEnd();
        }

        return null;
    }

    private static bool IsOther(string expected, string printed) => PrintedText.Normalise(expected) != PrintedText.Normalise(printed);

    /// <summary>Units of the years asked for that stand in no row, nor may be one that does in another spelling.</summary>
    private static List<string> NotExpected(IReadOnlyList<ExpectedForm> roster, IReadOnlyList<ExpectedMatch> matches, IReadOnlyList<IFormHead> ordered)
    {
        var known = roster.Select(entry => UnitName.Key(entry.Unit))
            .Concat(matches.SelectMany(match => match.Forms).Select(KeyOf))
            .ToHashSet(StringComparer.Ordinal);
        var years = roster.Any(entry => entry.Year is null) ? null : roster.Select(entry => entry.Year).ToHashSet();
        return
        [
            .. ordered
                .Where(form => KeyOf(form).Length > 0 && !known.Contains(KeyOf(form)) && (form.FiscalYear is null || years is null || years.Contains(form.FiscalYear)))
                .GroupBy(KeyOf, StringComparer.Ordinal)
                .Select(unit => UnitSpelling.PrintedOn(unit.First()).Trim())
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string KeyOf(IFormHead form) => UnitName.Key(UnitSpelling.PrintedOn(form));
}
