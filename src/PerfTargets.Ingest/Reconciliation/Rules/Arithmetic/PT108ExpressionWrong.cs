using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT108: a calculation written in a text comes to the result written behind it.</summary>
internal sealed class PT108ExpressionWrong : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT108",
        Name = "expression-wrong",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("文中的算式算错", "A calculation written in a text is wrong"),
        Holds = new("文字里写出的算式（人数×标准等）= 写在“=”或“共、合计、计、需”之后的得数", "A calculation written in a text (heads × rate and the like) = the result written after = or 共, 合计, 计, 需"),
        Tolerance = new("得数末位数的半个单位（含）", "Half a unit of the result's last printed digit, inclusive"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var text in FormTexts.Of(form).Where(text => text.Role is not TextRole.ScoringRule))
        {
            foreach (var calculation in AmountReader.Read(text.Text).Calculations)
                Note(tally, text, calculation);
        }

        return tally.Sum(new Bilingual("文字中没有写出得数的算式", "No text prints a calculation with its result"));
    }

    private static void Note(OutcomeTally tally, FormText text, StatedCalculation calculation)
    {
        var print = CalculationPrint.Shorten(CalculationPrint.Of(text.Text, calculation));
        if (calculation.Verdict == Verdict.Right)
            tally.Hold();
        else if (calculation.Verdict == Verdict.Unclear || calculation.Expected is not { } expected)
            tally.Lack($"看不懂算式“{print}”的含义", $"it is unclear what the calculation “{print}” means");
        else
            tally.Fail(Describe(text, calculation, print, expected));
    }

    private static Fault Describe(FormText text, StatedCalculation calculation, string print, decimal expected)
    {
        var result = calculation.Result;
        var unit = CalculationPrint.UnitOf(result);
        var size = unit is null ? 1m : CurrencyUnits.InYuan(unit) ?? 1m;
        var (should, stands) = (Math.Round(expected / size, 8), result.Value / size);
        var name = unit is null ? "" : " " + unit;
        return new Fault
        {
            Certainty = calculation.Certainty,
            Message = new Bilingual(
                $"算式“{print}”应得 {Figures.Print(should)}{name}，写的是 {Figures.Print(stands)}{name}。请核对各因数和得数。",
                $"The calculation “{print}” comes to {Figures.Print(should)}{name}, but the result printed is {Figures.Print(stands)}{name}. Check the factors and the result."),
            Expected = should,
            Actual = stands,
            Unit = unit,
            Formula = $"{ExpressionPrint.Of(calculation.Work)} = {Figures.Print(should)} ≠ {Figures.Print(stands)}",

            // Of several calculations in one text each is a finding of its own.
            Fields = [text.Field with { Raw = CalculationPrint.Of(text.Text, calculation) }],
        };
    }
}
