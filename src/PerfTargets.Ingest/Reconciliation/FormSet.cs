using System.Collections.Concurrent;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Expectations;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>The forms under check, with the look-ups that rules across forms need. Each look-up is made once.</summary>
public sealed class FormSet
{
    private readonly Dictionary<(string, int), UnitYear> unitYears;
    private readonly Dictionary<TargetForm, UnitYear> unitYearOf;
    private readonly Lazy<ILookup<(string, int), TargetForm>> supervised;
    private readonly IReadOnlyDictionary<string, TargetForm>? formers;
    private readonly ConcurrentDictionary<object, Lazy<object>> derived = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a set of forms.</summary>
    /// <param name="forms">In any order; no rule may depend on it.</param>
    /// <param name="formers">The version each form took the place of, by the form's id; null when none is known.</param>
    public FormSet(IReadOnlyList<TargetForm> forms, IReadOnlyDictionary<string, TargetForm>? formers = null)
    {
        Forms = forms;
        this.formers = formers;
        Ordered = Order(forms);
        unitYears = Ordered
            .Select(form => (Key: KeyOf(form), Form: form))
            .Where(entry => entry.Key is not null)
            .GroupBy(entry => entry.Key!.Value, entry => entry.Form)
            .ToDictionary(group => group.Key, group => new UnitYear(group.Key.Item1, group.Key.Item2, [.. group]));
        unitYearOf = new Dictionary<TargetForm, UnitYear>(ReferenceEqualityComparer.Instance);
        foreach (var group in unitYears.Values)
        {
            foreach (var form in group.Forms)
                unitYearOf.Add(form, group);
        }

        supervised = new Lazy<ILookup<(string, int), TargetForm>>(() => Ordered
            .Where(form => form is { CompetentDepartment: not null, FiscalYear: not null })
            .ToLookup(form => (UnitName.Key(form.CompetentDepartment!), form.FiscalYear!.Value)));
    }

    /// <summary>What became of the roster's forms, where the set is but a part of the forms that are there; null when it is all of them.</summary>
    internal ExpectedMatches? Expected { get; init; }

    /// <summary>All forms, in the order given.</summary>
    public IReadOnlyList<TargetForm> Forms { get; }

    /// <summary>All forms by path and place in the document, those with one id once: an order that does not depend on the one given.</summary>
    internal IReadOnlyList<TargetForm> Ordered { get; }

    /// <summary>The forms by unit and year; those that name no unit or no year are in none.</summary>
    public IReadOnlyCollection<UnitYear> UnitYears => unitYears.Values;

    /// <summary>The unit and year a form belongs to; null when it names no unit or no year.</summary>
    /// <param name="form">A form of the set.</param>
    public UnitYear? UnitYearOf(TargetForm form) => unitYearOf.TryGetValue(form, out var known) ? known : KeyOf(form) is { } key ? unitYears.GetValueOrDefault(key) : null;

    /// <summary>The forms of a unit and year.</summary>
    /// <param name="unit">The unit's name in any spelling.</param>
    /// <param name="year">The budget year.</param>
    /// <returns>Null when there are none.</returns>
    public UnitYear? Find(string unit, int year) => unitYears.GetValueOrDefault((UnitName.Key(unit), year));

    /// <summary>The forms of the same unit and year, the form itself among them, by path and place; empty when the form names no unit or year.</summary>
    /// <param name="form">A form of the set.</param>
    public IEnumerable<TargetForm> OfSameUnitAndYear(TargetForm form) => UnitYearOf(form)?.Forms ?? [];

    /// <summary>The version a form took the place of; null when none is known. It is not of the set: no finding may rest on it.</summary>
    /// <param name="form">A form of the set.</param>
    public TargetForm? FormerOf(TargetForm form) => formers?.GetValueOrDefault(form.FormId);

    /// <summary>The forms of a year that name a unit as their 主管部门, by path and place.</summary>
    internal IEnumerable<TargetForm> SupervisedBy(UnitYear group) => supervised.Value[(group.Unit, group.Year)];

    /// <summary>What a rule works out over the set as a whole, made at the first call and kept.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="make">Works it out.</param>
    internal T Once<T>(object owner, Func<T> make)
        where T : class =>
        (T)derived.GetOrAdd(owner, _ => new Lazy<object>(make)).Value;

    /// <summary>Forms by path and place in the document, those with one id once.</summary>
    internal static IReadOnlyList<T> Order<T>(IEnumerable<T> forms)
        where T : IFormHead =>
    [
        .. forms
            .OrderBy(form => form.Path, StringComparer.Ordinal)
            .ThenBy(form => form.Index)
            .ThenBy(form => form.FormId, StringComparer.Ordinal)
            .DistinctBy(form => form.FormId),
    ];

    /// <summary>The unit, as it is compared, and the year a form belongs to; null when it names no unit or no year.</summary>
    internal static (string Unit, int Year)? KeyOf(IFormHead form) =>
        (form.Unit ?? form.HeadingUnit) is { } unit && form.FiscalYear is { } year && UnitName.Key(unit) is { Length: > 0 } key
            ? (key, year)
            : null;
}
