using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>The forms under check, with the look-ups that rules across forms need.</summary>
public sealed class FormSet
{
    private readonly ILookup<(string, int), TargetForm> byUnitAndYear;

    /// <summary>Makes a set of forms.</summary>
    /// <param name="forms">In any order; no rule may depend on it.</param>
    public FormSet(IReadOnlyList<TargetForm> forms)
    {
        Forms = forms;
        byUnitAndYear = forms
            .Where(form => form is { Unit: not null, FiscalYear: not null })
            .OrderBy(form => form.Source.Path, StringComparer.Ordinal)
            .ThenBy(form => form.Source.FormIndex)
            .ToLookup(form => (PrintedText.Normalise(form.Unit!), form.FiscalYear!.Value));
    }

    /// <summary>All forms, in the order given.</summary>
    public IReadOnlyList<TargetForm> Forms { get; }

    /// <summary>The forms of the same unit and year, the form itself among them, by path and place; empty when the form names no unit or year.</summary>
    /// <param name="form">A form of the set.</param>
    public IEnumerable<TargetForm> OfSameUnitAndYear(TargetForm form) =>
        form is { Unit: { } unit, FiscalYear: { } year } ? byUnitAndYear[(PrintedText.Normalise(unit), year)] : [];
}
