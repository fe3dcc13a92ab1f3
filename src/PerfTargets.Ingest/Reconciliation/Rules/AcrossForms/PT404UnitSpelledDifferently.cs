using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT404: a unit is named alike on all its forms.</summary>
internal sealed class PT404UnitSpelledDifferently : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT404",
        Name = "unit-spelled-differently",
        Family = "acrossForms",
        DefaultSeverity = Severity.Warning,
        Title = new("同一单位的名称有几种写法", "One unit's name is written in several ways"),
        Holds = new("同一单位在各张表上的名称写法相同；空格、标点和“（汇总）”“（本级）”不算", "A unit is named alike on all its forms; spaces, signs and brackets such as （汇总） do not count"),
        Tolerance = new("不涉及数值；名称多一个字或少一个字才算同一单位的另一种写法", "Not a matter of numbers; a name with one character more or less counts as the same unit's"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        if ((form.Unit ?? form.HeadingUnit) is not { } printed || UnitName.Spelling(printed).Length == 0)
            return new RuleOutcome.InsufficientData(new Bilingual("表上没有单位名称", "the form names no unit"));
        var tally = set.Once(this, () => Tally(set));
        return tally.Of(form);
    }

    private static SetTally Tally(FormSet set)
    {
        var tally = new SetTally(new Bilingual("没有本单位的其他表可以比较", "There is no other form of the unit to compare with"));
        foreach (var family in UnitSpelling.Families(set))
        {
            if (family.Spellings.Count == 1)
            {
                HoldAlike(tally, family.Spellings[0]);
                continue;
            }

            var usual = family.Spellings[0];
            foreach (var other in family.Spellings.Skip(1))
                tally.Fail(Describe(usual, other, family.Certainty(other)));
        }

        return tally;
    }

    private static void HoldAlike(SetTally tally, UnitSpelling spelling)
    {
        if (spelling.Forms.Count < 2)
            return;
        foreach (var form in spelling.Forms)
            tally.Hold(form);
    }

    private static Fault Describe(UnitSpelling usual, UnitSpelling other, Certainty certainty) => new()
    {
        Certainty = certainty,
        Message = new Bilingual(
            FormattableString.Invariant($"{other.Forms.Count} 张表的单位写作“{other.Printed}”，另有 {usual.Forms.Count} 张表写作“{usual.Printed}”，看来是同一个单位。请核对，并统一写法。"),
            FormattableString.Invariant($"The unit is “{other.Printed}” on {other.Forms.Count} form(s) and “{usual.Printed}” on {usual.Forms.Count} other(s); it seems to be one unit. Check the name and write it alike.")),
        Formula = $"“{other.Printed}” ≠ “{usual.Printed}”",
        Fields = [.. other.Forms.Select(UnitSpelling.FieldOf), UnitSpelling.FieldOf(usual.Forms[0])],
    };
}
