using System.Collections.Concurrent;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>A rule over the forms of one unit and year. They are looked at once, together, however many they are.</summary>
internal abstract class UnitYearRule : IRule
{
    /// <inheritdoc/>
    public abstract RuleInfo Info { get; }

    /// <summary>Why the rule does not concern a form on which nothing was checked.</summary>
    protected abstract Bilingual WhyNot { get; }

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        if (set.UnitYearOf(form) is not { } group)
            return new RuleOutcome.InsufficientData(new Bilingual("表上没有单位名称或年度，不知道应当与哪些表比较", "the form names no unit or no year, so there is nothing to compare it with"));
        var tallies = set.Once(this, () => new ConcurrentDictionary<UnitYear, SetTally>());
        return tallies.GetOrAdd(group, _ => Tally(group, set)).Of(form);
    }

    /// <summary>Makes the checks of one unit and year.</summary>
    /// <param name="tally">Where the results go.</param>
    /// <param name="group">The forms.</param>
    /// <param name="set">All forms under check.</param>
    protected abstract void Check(SetTally tally, UnitYear group, FormSet set);

    private SetTally Tally(UnitYear group, FormSet set)
    {
        var tally = new SetTally(WhyNot);
        try
        {
            Check(tally, group, set);
        }
        catch (OverflowException)
        {
            tally.Lack(new Bilingual("数字大得无法计算", "a figure is too large to calculate with"));
        }

        return tally;
    }
}
