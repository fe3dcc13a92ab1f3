using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT113: the numbers of people or things a text lists make up the whole it states.</summary>
internal sealed class PT113HeadcountDoesNotSum : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT113",
        Name = "headcount-does-not-sum",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("分项人数（个数）与合计不符", "Listed headcounts differ from their total"),
        Holds = new("同一段文字中，“其中”之后或“共、合计、计”之前列出的同单位数量相加 = 所写的总数", "Within one text the counts of one unit listed after 其中, or before 共, 合计 or 计, sum to the stated whole"),
        Tolerance = new("不允许有差额；总数以“万”为单位时，为末位数的半个单位（含）", "Exact; half a unit of the last digit, inclusive, where the whole is printed in 万"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var text in FormTexts.Of(form).Where(text => text.Role is not TextRole.ScoringRule))
        {
            var counts = CountSumReader.Read(text.Text);

            // Of several wrong sums in one text each is a finding of its own.
            var several = counts.Count(count => count.Verdict == Verdict.Wrong) > 1;
            foreach (var count in counts)
                Note(tally, several ? text.Field with { Raw = SumPrint.Of(text.Text, count) } : text.Field, count);
        }

        return tally.Sum(new Bilingual("文字中没有列出分项又写总数的人数或个数", "No text lists counts and states their whole"));
    }

    private static void Note(OutcomeTally tally, FieldValue field, StatedCount count)
    {
        var whole = count.Whole.Token;
        if (count.Verdict == Verdict.Right)
            tally.Hold();
        else if (count.Verdict == Verdict.Unclear)
            tally.Lack($"看不出总数“{whole.Text}”包括哪几项", $"it is unclear which counts the whole “{whole.Text}” covers");
        else
            tally.Fail(Describe(field, count));
    }

    private static Fault Describe(FieldValue field, StatedCount count)
    {
        var (expected, actual, unit) = (count.Expected, count.Whole.Token.Value, count.Whole.Token.Unit);
        return new Fault
        {
            Certainty = count.Certainty,
            Message = new Bilingual(
                $"文中列出的 {count.Parts.Count} 项相加是 {Figures.Print(expected)} {unit}，但写的总数是 {Figures.Print(actual)} {unit}。请核对各项和总数。",
                $"The {count.Parts.Count} counts listed in the text add up to {Figures.Print(expected)} {unit}, but the whole stated is {Figures.Print(actual)} {unit}. Check the parts and the whole."),
            Expected = expected,
            Actual = actual,
            Unit = unit,
            Formula = $"{Figures.Sum(count.Parts.Select(part => part.Token.Value))} = {Figures.Print(expected)} ≠ {Figures.Print(actual)}",
            Fields = [field],
        };
    }
}
