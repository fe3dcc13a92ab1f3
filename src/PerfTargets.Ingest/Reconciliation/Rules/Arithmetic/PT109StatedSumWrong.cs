using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT109: parts listed before 共计, 合计, 共 or 预计需 add up to what is stated there.</summary>
internal sealed class PT109StatedSumWrong : IRule
{
    private static readonly HashSet<TextRole> Roles =
        [TextRole.Goal, TextRole.OverallGoal, TextRole.GoalActual, TextRole.Target, TextRole.Actual, TextRole.Explanation];

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT109",
        Name = "stated-sum-wrong",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("文中的合计与各项不符", "A total stated in a text differs from its parts"),
        Holds = new("同一段文字中，“共计、合计、共、预计需”之前列出的各项金额相加 = 所写的合计", "Within one text the amounts listed before 共计, 合计, 共 or 预计需 sum to the amount stated there"),
        Tolerance = new("不允许有差额；某一项只写算式（人数×标准）没有写得数时，为合计末位数的半个单位（含）", "Exact; where a part is a product without a printed result, half a unit of the total's last digit, inclusive"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var text in FormTexts.Of(form).Where(text => Roles.Contains(text.Role)))
        {
            var sums = AmountReader.Read(text.Text).Sums;

            // Of several wrong sums in one text each is a finding of its own.
            var several = sums.Count(sum => sum.Verdict == Verdict.Wrong) > 1;
            foreach (var sum in sums)
                Note(tally, several ? text.Field with { Raw = SumPrint.Of(text.Text, sum) } : text.Field, sum);
        }

        return tally.Sum(new Bilingual("文字中没有先列各项再写合计的金额", "No text lists amounts and then states their total"));
    }

    private static void Note(OutcomeTally tally, FieldValue field, StatedSum sum)
    {
        switch (sum.Verdict)
        {
            case Verdict.Right:
                tally.Hold();
                break;
            case Verdict.Unclear:
                var total = CurrencyUnits.Print(sum.Total.Yuan);
                tally.Lack($"看不出合计{total}包括哪几项", $"it is unclear which parts the stated total of {total} covers");
                break;
            default:
                tally.Fail(Describe(field, sum));
                break;
        }
    }

    private static Fault Describe(FieldValue field, StatedSum sum)
    {
        var (unit, name) = CurrencyUnits.Of(sum.Total.Yuan);
        var (expected, actual) = (sum.Expected / unit, sum.Total.Yuan / unit);
        return new Fault
        {
            Certainty = sum.Certainty,
            Message = new Bilingual(
                $"文中列出的 {sum.Parts.Count} 项金额相加是 {Figures.Print(expected)} {name}，但写的合计是 {Figures.Print(actual)} {name}。请核对各项和合计。",
                $"The {sum.Parts.Count} amounts listed in the text add up to {Figures.Print(expected)} {name}, but the total stated is {Figures.Print(actual)} {name}. Check the parts and the total."),
            Expected = expected,
            Actual = actual,
            Unit = name,
            Formula = $"{Figures.Sum(sum.Parts.Select(part => part.Yuan / unit))} = {Figures.Print(expected)} ≠ {Figures.Print(actual)}",
            Fields = [field],
        };
    }
}
