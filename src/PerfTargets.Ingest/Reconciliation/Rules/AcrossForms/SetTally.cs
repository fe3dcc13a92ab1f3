using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>
/// Sums the checks made over several forms up to one outcome for each of them. A fault fails every form it rests on;
/// for a form without fault, what could not be decided outweighs what holds.
/// </summary>
/// <param name="whyNot">Why the rule does not concern a form on which nothing was checked.</param>
internal sealed class SetTally(Bilingual whyNot)
{
    private readonly Dictionary<string, List<Fault>> faults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutcomeTally> own = new(StringComparer.Ordinal);
    private readonly OutcomeTally shared = new();
    private bool undecided;

    /// <summary>Notes a check that holds for all forms.</summary>
    public void Hold() => shared.Hold();

    /// <summary>Notes a check that holds for one form.</summary>
    public void Hold(TargetForm form) => Own(form).Hold();

    /// <summary>Notes a check that does not hold: it is a fault of every form it rests on.</summary>
    public void Fail(Fault fault)
    {
        foreach (var id in fault.Fields.Select(field => field.Form.FormId).Distinct())
        {
            if (!faults.TryGetValue(id, out var list))
                faults[id] = list = [];
            list.Add(fault);
        }
    }

    /// <summary>Notes a check that could not be made for any form, and what it lacks.</summary>
    public void Lack(Bilingual missing)
    {
        undecided = true;
        shared.Lack(missing.Zh, missing.En);
    }

    /// <summary>Notes a check that could not be made for one form, and what it lacks.</summary>
    public void Lack(TargetForm form, Bilingual missing) => Own(form).Lack(missing.Zh, missing.En);

    /// <summary>The outcome for one form.</summary>
    public RuleOutcome Of(TargetForm form)
    {
        if (faults.TryGetValue(form.FormId, out var list))
            return new RuleOutcome.Failed(list);
        return !undecided && own.TryGetValue(form.FormId, out var tally) ? tally.Sum(whyNot) : shared.Sum(whyNot);
    }

    private OutcomeTally Own(TargetForm form)
    {
        if (!own.TryGetValue(form.FormId, out var tally))
            own[form.FormId] = tally = new OutcomeTally();
        return tally;
    }
}
