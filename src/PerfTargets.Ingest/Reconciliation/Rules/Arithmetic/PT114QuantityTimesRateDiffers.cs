using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Rates;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT114: a count and a unit rate of the same thing multiply to its amount.</summary>
internal sealed class PT114QuantityTimesRateDiffers : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT114",
        Name = "quantity-times-rate-differs",
        Family = "arithmetic",
        DefaultSeverity = Severity.Warning,
        Title = new("数量乘标准与金额不符", "A count times its rate differs from the amount"),
        Holds = new("同一事项的数量 × 标准（元/人等）= 它的金额，可以写在不同的格里", "The count of a thing × its rate = its amount, also where they stand in different cells"),
        Tolerance = new("金额末位数的半个单位（含）；数量写“≥、不少于”时，只有金额小于乘积才算不符", "Half a unit of the amount's last digit, inclusive; one-sided where the count is a lower bound"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var text in FormTexts.Of(form).Where(text => text.Role is not (TextRole.ScoringRule or TextRole.Name)))
        {
            foreach (var amount in TextRates.Read(text))
                Note(tally, amount);
        }

        if (form.Kind == FormKind.Project)
        {
            var amounts = FormRates.Read(form, out var unmatched);
            foreach (var amount in amounts)
                Note(tally, amount);
            if (GoalRates.Read(form) is { } goal)
                Note(tally, goal);
            if (unmatched > 0)
                tally.Lack("有补助标准（单价），但看不出它的数量或金额是哪一个", "a rate is printed, but it is unclear which count or amount belongs to it");
        }

        return tally.Sum(new Bilingual("表上没有可以相乘的数量和标准", "The form prints no count and rate of one thing"));
    }

    private static void Note(OutcomeTally tally, RatedAmount amount)
    {
        if (amount.Verdict == Verdict.Right)
            tally.Hold();
        else if (amount.Verdict == Verdict.Unclear)
            tally.Lack($"“{amount.Label}”的数量或次数没有写明，算不出应有的金额", $"the counts of “{amount.Label}” are approximate or incomplete, so its amount cannot be calculated");
        else
            tally.Fail(Describe(amount));
    }

    private static Fault Describe(RatedAmount amount)
    {
        var (size, name) = CurrencyUnits.Of(amount.Yuan);
        var (expected, actual) = (Math.Round(amount.Estimate.Yuan / size, 8), amount.Yuan / size);
        var (least, leastEn) = amount.Estimate.AtLeast ? ("至少是", "at least ") : ("是", "");
        var divisor = size == 1m ? "" : " ÷ 10000";
        return new Fault
        {
            Certainty = amount.Certainty,
            Message = new Bilingual(
                $"按所写的数量和标准计算（{amount.Estimate.Formula}）{least} {Figures.Print(expected)} {name}，但“{amount.Label}”写的是 {Figures.Print(actual)} {name}。请核对数量、标准和金额。",
                $"The counts and rates printed ({amount.Estimate.Formula}) come to {leastEn}{Figures.Print(expected)} {name}, but “{amount.Label}” is {Figures.Print(actual)} {name}. Check the count, the rate and the amount."),
            Expected = expected,
            Actual = actual,
            Unit = name,
            Formula = $"{Bracketed(amount.Estimate.Formula, divisor)}{divisor} = {Figures.Print(expected)} ≠ {Figures.Print(actual)}",
            Fields = amount.Fields,
        };
    }

    /// <summary>A sum is bracketed before it is divided; a product is not.</summary>
    private static string Bracketed(string formula, string divisor) =>
        divisor.Length > 0 && IsSum(formula) ? $"({formula})" : formula;

    private static bool IsSum(string formula)
    {
        var depth = 0;
        foreach (var c in formula)
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (c == '+' && depth == 0)
                return true;
        }

        return false;
    }
}
