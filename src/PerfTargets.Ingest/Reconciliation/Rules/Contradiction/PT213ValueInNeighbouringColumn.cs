using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT213: value types and units stand in their own columns.</summary>
internal sealed partial class PT213ValueInNeighbouringColumn : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT213",
        Name = "value-in-neighbouring-column",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("内容填到了旁边的栏", "A value stands in a neighbouring column"),
        Holds = new("“≥、≤、=、定性”填在指标值类型栏，单位填在度量单位栏，备注栏里没有它们", "≥, ≤, = and 定性 stand under 指标值类型, units under 度量单位, and neither under 备注"),
        Tolerance = new("不涉及数值；整格就是这个词、本来的栏空着才算填错", "Not a matter of numbers; only a cell that holds nothing else, beside a blank one of its own, counts"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var hasColumns = form.Indicators.Any(row => row.ValueType is not null || row.MeasureUnit is not null);
        var strays = new List<(int Row, Stray Stray)>();
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var row = form.Indicators[i];
            if (!hasColumns || row is { ValueType: null, MeasureUnit: null, Remark: null })
                continue;
            if (Find(row) is { } stray)
                strays.Add((i, stray));
            else if (row.ValueType is null && row is { Target.Operator: null })
                tally.Lack($"“{IndicatorFields.Label(form, i)}”没有指标值类型", $"“{IndicatorFields.Label(form, i)}” has no value type");
            else
                tally.Hold();
        }

        foreach (var kind in strays.GroupBy(entry => (entry.Stray.Column, entry.Stray.Home)))
            tally.Fail(Describe(form, [.. kind]));
        return tally.Sum(new Bilingual("表上没有指标值类型、度量单位和备注栏，或都空着", "The form has no columns 指标值类型, 度量单位 and 备注, or they are blank"));
    }

    private static Stray? Find(Indicator row)
    {
        if (row.ValueType is null && IsType(row.Remark))
            return new Stray("remark", "备注", "指标值类型", row.Remark!);
        if (row.ValueType is null && IsType(row.MeasureUnit))
            return new Stray("measureUnit", "度量单位", "指标值类型", row.MeasureUnit!);
        if (row.MeasureUnit is null && IsUnit(row.ValueType))
            return new Stray("valueType", "指标值类型", "度量单位", row.ValueType!);
        if (row.MeasureUnit is null && IsUnit(row.Remark))
            return new Stray("remark", "备注", "度量单位", row.Remark!);
        return IsType(row.MeasureUnit) && IsUnit(row.ValueType) ? new Stray("measureUnit", "度量单位", "指标值类型", row.MeasureUnit!) : null;
    }

    private static bool IsType(string? text) => text is not null && ValueType().IsMatch(PrintedText.Normalise(text));

    private static bool IsUnit(string? text) =>
        text is not null && PrintedText.Normalise(text) is { Length: <= 4 } unit && WholeUnit().IsMatch(unit) && PrintedUnit.Read(unit) is not null;

    private static Fault Describe(TargetForm form, IReadOnlyList<(int Row, Stray Stray)> rows)
    {
        var stray = rows[0].Stray;
        var labels = string.Join('、', rows.Take(3).Select(entry => $"“{IndicatorFields.Label(form, entry.Row)}”")) + (rows.Count > 3 ? "等" : "");
        var words = string.Join('、', rows.Select(entry => PrintedText.Normalise(entry.Stray.Text)).Distinct());
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"{rows.Count} 个指标把“{words}”填在“{stray.Label}”栏，“{stray.Home}”栏没有相应内容：{labels}。请移到“{stray.Home}”栏。",
                $"{rows.Count} indicators have “{words}” under “{stray.Label}” instead of “{stray.Home}”: {labels}. Move it to “{stray.Home}”."),
            Fields = [.. rows.Select(entry => IndicatorFields.Of(form, entry.Row, entry.Stray.Column, entry.Stray.Text))],
        };
    }

    /// <summary>A value that stands in another column than its own.</summary>
    /// <param name="Column">The property it stands in.</param>
    /// <param name="Label">The printed column it stands under.</param>
    /// <param name="Home">The column it belongs to.</param>
    /// <param name="Text">The value.</param>
    private sealed record Stray(string Column, string Label, string Home, string Text);

    [GeneratedRegex("^(≥|≤|=|>|<|>=|<=|≧|≦|⩾|⩽|定性|定量|正向|反向)$")]
    private static partial Regex ValueType();

    [GeneratedRegex("^([百千万亿]?(%|‰|元|人|名|人次|户|户次|次|场|场次|期|批|批次|个|家|处|所|份|册|本|套|台|件|条|项|篇|部|座|块|辆|亩|米|公里|平方米|天|月|个月|小时|分钟))$")]
    private static partial Regex WholeUnit();
}
