using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT206: no indicator stands in the table twice.</summary>
internal sealed class PT206DuplicateIndicator : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT206",
        Name = "duplicate-indicator",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("同一个指标列了两次", "An indicator is listed twice"),
        Holds = new("同一二级指标下，三级指标的名称各不相同", "Under one second level every third level has its own name"),
        Tolerance = new("名称必须完全相同（空格、全半角不计）才算重复；指标值是不同单位的数，或不同的文字时，不算", "Only the same name counts, apart from spaces and width; targets of different units, or of different words, are no duplicates"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var named = Enumerable.Range(0, form.Indicators.Count).Where(i => !string.IsNullOrWhiteSpace(form.Indicators[i].Level3)).ToList();
        if (named.Count > 0 && named.Count < form.Indicators.Count)
            tally.Lack("有的行没有三级指标的名称", "some rows have no third level");
        foreach (var group in named.GroupBy(i => KeyOf(form.Indicators[i])))
        {
            var rows = group.ToList();
            var repeated = false;
            for (var at = 1; at < rows.Count; at++)
            {
                if (Repeats(form, rows[at], rows[..at]) is not (var first, var certainty))
                    continue;
                repeated = true;
                tally.Fail(Describe(form, rows[at], first, certainty));
            }

            if (!repeated)
                tally.Hold();
        }

        return tally.Sum(new Bilingual("表上没有三级指标", "The form has no third level"));
    }

    private static (string, string, string, string) KeyOf(Indicator indicator) => (
        PrintedText.Normalise(indicator.Section ?? ""),
        PrintedText.Normalise(indicator.Level1 ?? ""),
        PrintedText.Normalise(indicator.Level2 ?? ""),
        PrintedText.Normalise(indicator.Level3!));

    /// <summary>The earlier row of the same name that a row repeats, and how sure that is; null when it repeats none.</summary>
    private static (int First, Certainty Certainty)? Repeats(TargetForm form, int row, IReadOnlyList<int> earlier)
    {
        foreach (var first in earlier)
        {
            if (Compare(form.Indicators[first], form.Indicators[row]) is { } certainty)
                return (first, certainty);
        }

        return null;
    }

    private static Certainty? Compare(Indicator first, Indicator second)
    {
        var (left, right) = (PrintedText.Normalise(first.Target?.Raw ?? ""), PrintedText.Normalise(second.Target?.Raw ?? ""));
        if (left == right)
        {
            var alike = left.Length > 0 && PrintedText.Normalise(first.Explanation ?? "") == PrintedText.Normalise(second.Explanation ?? "");
            return alike ? Certainty.Certain : Certainty.Likely;
        }

        // One name, one unit, two numbers: one of them must be wrong. Numbers of two units (2次, 100人) measure two things.
        return first.Target is { Value: not null } a && second.Target is { Value: not null } b
            && PrintedUnit.Read(a.Unit ?? first.MeasureUnit) is { } unit && PrintedUnit.Read(b.Unit ?? second.MeasureUnit) is { } other && unit.Agrees(other)
            ? Certainty.Likely
            : null;
    }

    private static Fault Describe(TargetForm form, int row, int first, Certainty certainty)
    {
        var name = PrintedText.Normalise(form.Indicators[row].Level3!);
        var (now, before) = (form.Indicators[row].Target?.Raw ?? "", form.Indicators[first].Target?.Raw ?? "");
        var same = PrintedText.Normalise(now) == PrintedText.Normalise(before);
        return new Fault
        {
            Certainty = certainty,
            Message = same
                ? new Bilingual(
                    $"“{name}”在第 {first + 1} 个和第 {row + 1} 个指标各列了一次，指标值都是“{Excerpt.Of(now)}”。请删去重复的一行，或改成本来要写的指标。",
                    $"“{name}” is listed as indicators {first + 1} and {row + 1}, both with the target “{Excerpt.Of(now)}”. Delete the repeated row, or write the indicator that was meant.")
                : new Bilingual(
                    $"“{name}”列了两次，指标值一处是“{Excerpt.Of(before)}”，一处是“{Excerpt.Of(now)}”。请核对哪一个是对的，或把名称写得有区别。",
                    $"“{name}” is listed twice, with the targets “{Excerpt.Of(before)}” and “{Excerpt.Of(now)}”. Check which is right, or tell the names apart."),
            Fields = [IndicatorFields.Name(form, row), IndicatorFields.Target(form, row), IndicatorFields.Name(form, first), IndicatorFields.Target(form, first)],
        };
    }
}
