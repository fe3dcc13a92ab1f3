using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT309: a target that is a bare number has a unit beside it.</summary>
internal sealed partial class PT309MeasureUnitMissing : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT309",
        Name = "measure-unit-missing",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("指标值是数字而没有度量单位", "A number has no unit of measure"),
        Holds = new("指标值只写数字的，度量单位栏（或指标名称）写有单位", "A target that is a bare number has its unit in 度量单位 or in its name"),
        Tolerance = new("不涉及数值；0 不需要单位", "Not a matter of numbers; 0 needs no unit"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var hasColumn = form.Indicators.Any(indicator => !string.IsNullOrWhiteSpace(indicator.MeasureUnit));
        foreach (var row in IndicatorCell.Of(form).Where(row => BareNumber().IsMatch(PrintedText.Normalise(row.TargetText))))
        {
            if (row.Indicator.Target!.Value is not { } value)
                tally.Lack($"“{row.Label}”的指标值“{row.TargetText}”读不成一个数", $"the target of “{row.Label}”, “{row.TargetText}”, does not read as one number");
            else if (value == 0 || HasUnit(row.Indicator))
                tally.Hold();
            else
                tally.Fail(Describe(row, hasColumn));
        }

        return tally.Sum(new Bilingual("没有只写数字的指标值", "No target is a bare number"));
    }

    private static bool HasUnit(Indicator indicator) =>
        !string.IsNullOrWhiteSpace(indicator.MeasureUnit)
        || indicator.Target!.Unit is not null
        || NamedUnit().IsMatch(PrintedText.Normalise(indicator.Level3 ?? ""));

    private static Fault Describe(IndicatorCell row, bool hasColumn) => new()
    {
        // Without a column of its own the unit may be taken for granted: 满意度 95.
        Certainty = hasColumn ? Certainty.Certain : Certainty.Likely,
        Message = new Bilingual(
            $"指标“{row.Label}”的指标值是 {row.TargetText}，没有写度量单位。请补上（%、人、次、万元……）。",
            $"The target of “{row.Label}” is {row.TargetText} and has no unit of measure. Add it (%, 人, 次, 万元, …)."),
        Fields = [row.Field("measureUnit", ""), row.Target],
    };

    [GeneratedRegex(@"^[≥≤<>=]*\d[\d,]*(\.\d+)?$")]
    private static partial Regex BareNumber();

    /// <summary>A unit in the name's brackets: 培训人数（人）.</summary>
    [GeneratedRegex(@"[(][^()]{1,5}[)]$")]
    private static partial Regex NamedUnit();
}
