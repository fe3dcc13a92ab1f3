using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// One rule of the catalogue. It answers for one form at a time and sees the set the form was handed in with:
/// a rule within a form ignores the set, a rule across forms looks its siblings up there.
/// A fault that several forms share is reported alike for each of them; the reconciler keeps it once.
/// </summary>
public interface IRule
{
    /// <summary>What the rule is and what must hold.</summary>
    RuleInfo Info { get; }

    /// <summary>Applies the rule to one form. Pure: the same form and set give the same outcome.</summary>
    /// <param name="form">The form asked about.</param>
    /// <param name="set">All forms under check, <paramref name="form"/> among them.</param>
    RuleOutcome Check(TargetForm form, FormSet set);
}
