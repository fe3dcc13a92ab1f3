using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT308: a quantity indicator states a number, in its target, its name or its explanation.</summary>
internal sealed partial class PT308QuantityWithoutNumber : IRule
{
    private const int LeastItemsOfAList = 3;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT308",
        Name = "quantity-without-number",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("数量指标没有数", "A quantity indicator states no number"),
        Holds = new("数量指标的指标值写有数（阿拉伯数字或一、二、三）", "The target of a quantity indicator states a number, in digits or Chinese numerals"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var row in IndicatorCell.Of(form).Where(row => row.Indicator.Aspect == IndicatorAspect.Quantity && !row.IsUnused))
        {
            if (row.IsUnknown)
                row.LackTarget(tally);
            else if (StatesNumber(row))
                tally.Hold();
            else
                tally.Fail(Describe(row));
        }

        return tally.Sum(new Bilingual("表上没有数量指标", "The form has no quantity indicator"));
    }

    /// <summary>Whether a quantity is stated; its name or explanation may hold it, but not in place of a target.</summary>
    public static bool StatesNumber(IndicatorCell row) =>
        PrintedNumber.IsIn(row.TargetText)
        || (!row.IsBlank && (PrintedNumber.IsIn(row.Indicator.Level3) || PrintedNumber.IsIn(row.Indicator.Explanation)));

    private static Fault Describe(IndicatorCell row) => new()
    {
        Certainty = CanBeCounted(row.TargetText) ? Certainty.Ask : Certainty.Certain,
        Message = row.IsBlank
            ? new Bilingual(
                $"数量指标“{row.Label}”没有指标值。请填写数量。",
                $"The quantity indicator “{row.Label}” has no target. Fill in the number.")
            : new Bilingual(
                $"数量指标“{row.Label}”的指标值“{Excerpt.Of(row.TargetText)}”没有写数。请写明多少次、多少人、多少个。",
                $"The target of the quantity indicator “{row.Label}”, “{Excerpt.Of(row.TargetText)}”, states no number. Say how many."),
        Fields = [row.Target, row.Name],
    };

    /// <summary>Whether the reader can count for himself: a list of titles or of several items, or all there are.</summary>
    private static bool CanBeCounted(string text)
    {
        var plain = PrintedText.Normalise(text);
        return plain.Count(c => c == '《') >= LeastItemsOfAList - 1
            || Listed().IsMatch(plain)
            || (AllThereAre().IsMatch(plain) && plain.Length <= 10);
    }

    /// <summary>Three items or more of a list, each short enough to be a name.</summary>
    [GeneratedRegex(@"([^、,;。]{2,8}、){3,}")]
    private static partial Regex Listed();

    [GeneratedRegex("全覆盖|全部|所有|应.尽.")]
    private static partial Regex AllThereAre();
}
