using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT307: the target of a cost indicator states money: an amount, a rate, or a percentage of either.</summary>
internal sealed partial class PT307CostWithoutAmount : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT307",
        Name = "cost-without-amount",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("成本指标没有写金额", "A cost indicator states no amount"),
        Holds = new("成本指标的指标值写有金额、标准（元/人）或百分比", "The target of a cost indicator states an amount, a rate or a percentage"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var row in IndicatorCell.Of(form).Where(row => CostRow.IsCost(row.Indicator) && !row.IsUnused))
        {
            if (row.IsUnknown)
                row.LackTarget(tally);
            else if (StatesMoney(row))
                tally.Hold();
            else
                tally.Fail(Describe(row));
        }

        return tally.Sum(new Bilingual("表上没有成本指标", "The form has no cost indicator"));
    }

    /// <summary>Whether money is stated. A bare number counts: which unit it lacks is PT309's question.</summary>
    public static bool StatesMoney(IndicatorCell row)
    {
        var tokens = Tokenizer.Read(row.TargetText);
        return tokens.Any(token => token.Kind is TokenKind.Amount or TokenKind.Rate or TokenKind.Percent)
            || (tokens.Any(token => token.IsOperand) && (Money().IsMatch(row.Indicator.MeasureUnit ?? "") || Money().IsMatch(row.Indicator.Level3 ?? "")))
            || Bare().IsMatch(PrintedText.Normalise(row.TargetText));
    }

    private static Fault Describe(IndicatorCell row) => new()
    {
        Certainty = Certainty.Certain,
        Message = row.IsBlank
            ? new Bilingual(
                $"成本指标“{row.Label}”没有指标值。请填写金额。",
                $"The cost indicator “{row.Label}” has no target. Fill in the amount.")
            : new Bilingual(
                $"成本指标“{row.Label}”的指标值“{Excerpt.Of(row.TargetText)}”没有写金额。请写明多少元或万元。",
                $"The target of the cost indicator “{row.Label}”, “{Excerpt.Of(row.TargetText)}”, states no amount. Say how many 元 or 万元."),
        Fields = [row.Target, row.Name],
    };

    [GeneratedRegex("元|%|％")]
    private static partial Regex Money();

    [GeneratedRegex(@"^[≥≤<>=＝]*\d[\d,.]*(万|亿)?$")]
    private static partial Regex Bare();
}
