using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Rules.Missing;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>PT505: a target says more than the indicator's name.</summary>
internal sealed class PT505TargetRepeatsName : IRule
{
    /// <summary>A name as short as this (优, 长期) may stand in a target by chance.</summary>
    private const int LeastLengthToCompare = 6;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT505",
        Name = "target-repeats-name",
        Family = "text",
        DefaultSeverity = Severity.Warning,
        Title = new("指标值照抄指标名称", "A target repeats its name"),
        Holds = new("指标值不是指标名称的重复", "A target is not its indicator's name over again"),
        Tolerance = new("不计空格和标点，逐字相同才算", "The same text but for spaces and punctuation"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var row in IndicatorCell.Of(form).Where(row => row.Indicator.Level3 is not null && !row.IsBlank && !row.IsUnused))
        {
            if (UndecodedText.IsIn(row.TargetText) || UndecodedText.IsIn(row.Indicator.Level3))
                UndecodedText.Lack(tally, row.Target);
            else if (CertaintyOf(row) is not { } certainty)
                tally.Hold();
            else if (!BelongsToOthers(row))
                tally.Fail(Describe(row, certainty));
        }

        return tally.Sum(new Bilingual("没有既写名称又写指标值的指标", "No indicator has both a name and a target"));
    }

    /// <summary>A quantity without a number and a cost without an amount are PT308's and PT307's.</summary>
    private static bool BelongsToOthers(IndicatorCell row) =>
        (row.Indicator.Aspect == IndicatorAspect.Quantity && !PT308QuantityWithoutNumber.StatesNumber(row))
        || (CostRow.IsCost(row.Indicator) && !PT307CostWithoutAmount.StatesMoney(row));

    /// <summary>Whether a target is its name word for word.</summary>
    public static bool Repeats(IndicatorCell row) =>
        row.Indicator.Level3 is not null && CertaintyOf(row) == Certainty.Certain;

    /// <summary>
    /// How sure it is that a target only repeats its name: word for word, or without a number and at most half as much again.
    /// Null when it says more.
    /// </summary>
    private static Certainty? CertaintyOf(IndicatorCell row)
    {
        var (name, target) = (WordsOf(row.Indicator.Level3!), WordsOf(row.TargetText));
        if (name.Length > 0 && name == target)
            return Certainty.Certain;
        var addsLittle = name.Length >= LeastLengthToCompare
            && target.Contains(name, StringComparison.Ordinal)
            && target.Length * 2 <= name.Length * 3
            && !PrintedNumber.IsIn(row.TargetText);
        return addsLittle ? Certainty.Ask : null;
    }

    private static string WordsOf(string text) =>
        string.Concat(PrintedText.Normalise(text).Where(char.IsLetterOrDigit));

    private static Fault Describe(IndicatorCell row, Certainty certainty) => new()
    {
        Certainty = certainty,
        Message = certainty == Certainty.Certain
            ? new Bilingual(
                $"指标值与指标名称相同：“{Excerpt.Of(row.TargetText)}”。请把名称写成衡量什么，把指标值写成达到多少。",
                $"The target is the indicator's name over again: “{Excerpt.Of(row.TargetText)}”. Let the name say what is measured and the target how much is to be reached.")
            : new Bilingual(
                $"指标值“{Excerpt.Of(row.TargetText)}”几乎只是重复指标名称。请考虑写明达到多少。",
                $"The target “{Excerpt.Of(row.TargetText)}” says little more than the indicator's name. Consider stating how much is to be reached."),
        Fields = [row.Target, row.Name],
    };
}
