using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// Sums the checks a rule makes on one form up to one outcome: a fault outweighs what could not be decided,
/// that outweighs what holds, and a form on which nothing was checked is not concerned.
/// </summary>
internal sealed class OutcomeTally
{
    private List<Fault>? faults;
    private List<Bilingual>? missing;
    private bool held;

    /// <summary>Notes a check that holds.</summary>
    public void Hold() => held = true;

    /// <summary>Notes a check that does not hold.</summary>
    public void Fail(Fault fault) => (faults ??= []).Add(fault);

    /// <summary>Notes a check that could not be made, and what it lacks.</summary>
    public void Lack(string zh, string en) => (missing ??= []).Add(new Bilingual(zh, en));

    /// <summary>The one outcome.</summary>
    /// <param name="whyNot">Why the rule does not concern a form on which nothing was checked.</param>
    public RuleOutcome Sum(Bilingual whyNot)
    {
        if (faults is not null)
            return new RuleOutcome.Failed(faults);
        if (missing is not null)
        {
            var reasons = missing.Distinct().ToList();
            return new RuleOutcome.InsufficientData(new Bilingual(
                string.Join('；', reasons.Select(reason => reason.Zh)),
                string.Join("; ", reasons.Select(reason => reason.En))));
        }

        return held ? new RuleOutcome.Passed() : new RuleOutcome.NotApplicable(whyNot);
    }
}
