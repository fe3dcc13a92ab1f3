using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT107: the amounts of the cost indicators make up what the form asks for.</summary>
internal sealed class PT107CostIndicatorsDoNotSum : IRule
{
    private const string UnnamedUnit = "万元";

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT107",
        Name = "cost-indicators-do-not-sum",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("成本指标相加不等于年度资金总额", "The cost indicators do not add up to the annual total"),
        Holds = new("各成本指标的金额（换算成同一单位）之和 = 年度资金总额", "The amounts of the cost indicators, in one unit, sum to the annual total"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var rows = Enumerable.Range(0, form.Indicators.Count)
            .Where(i => CostRow.IsCost(form.Indicators[i]))
            .Select(i => CostRow.Read(form, i))
            .ToList();
        if (rows.Count == 0)
            return new RuleOutcome.NotApplicable(new Bilingual("表上没有成本指标", "The form has no cost indicator"));
        if (rows.All(row => row.IsCeiling))
            return new RuleOutcome.NotApplicable(new Bilingual("成本指标只是总额的上限，不是组成部分", "The cost indicators only bound the total; they are no parts of it"));

        var tally = new OutcomeTally();
        Compare(tally, form, rows);
        return tally.Sum(new Bilingual("", ""));
    }

    private static void Compare(OutcomeTally tally, TargetForm form, List<CostRow> rows)
    {
        if (FundingCells.AnnualTotal(form) is not { Value: { } printed } total)
        {
            tally.Lack("年度资金总额没有填，或不是数字", "the annual total is blank or not a number");
            return;
        }

        // Budget forms are in 万元 where they name no unit.
        var unit = CurrencyUnits.InYuan(form.Funding.CurrencyUnit ?? UnnamedUnit) ?? 1;
        // A row that states the whole beside its parts (预算成本 20万元) is no part.
        var parts = rows.Where(row => !row.IsCeiling).ToList();
        var sum = parts.Sum(row => row.Yuan ?? 0);
        if (parts.FirstOrDefault(row => row.Yuan is null) is { Lack: { } lack })
        {
            // What is printed may already be more than the total, whatever the rest costs.
            if (sum > printed * unit && form.Kind == FormKind.Project)
                tally.Fail(Describe(total, printed, [.. parts.Where(row => row.Yuan is not null)], sum / unit, unit, open: true));
            else
                tally.Lack(lack.Zh, lack.En);
            return;
        }

        if (Tolerance.Exact(sum, printed * unit))
            tally.Hold();
        else if (form.Kind == FormKind.Department && !CoversBasicAndProjects(form, parts))
            tally.Lack("成本指标没有同时列出基本经费和项目经费，不能与部门总额比较", "the cost indicators do not cover both basic and project spending, so they do not compare with the department's total");
        else
            tally.Fail(Describe(total, printed, parts, sum / unit, unit));
    }

    private static bool CoversBasicAndProjects(TargetForm form, List<CostRow> rows)
    {
        string Words(CostRow row)
        {
            var indicator = form.Indicators[int.Parse(row.Field.Pointer.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture)];
            return indicator.Section + indicator.Level1 + indicator.Level3 + row.Field.Raw;
        }

        var words = rows.Select(Words).ToList();
        return words.Any(text => text.Contains("基本", StringComparison.Ordinal) || text.Contains("人员", StringComparison.Ordinal))
            && words.Any(text => text.Contains("项目", StringComparison.Ordinal));
    }

    private static Fault Describe(FundingCell total, decimal printed, List<CostRow> parts, decimal sum, decimal unit, bool open = false)
    {
        var name = total.Form.Funding.CurrencyUnit ?? UnnamedUnit;

        // 项目资金总额 of a project over several years is more than one year's costs.
        var oneYear = total.Line.Item == FundingItem.Total || !FormYears.SpansYears(total.Form);
        var certain = !open && total.Form.Funding.CurrencyUnit is not null && total.Form.Kind == FormKind.Project && oneYear && parts.All(row => row.Plain);
        return new Fault
        {
            Certainty = certain ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual(
                $"{parts.Count} 个成本指标的金额相加是 {Figures.Print(sum)} {name}，“{total.Label}”是 {Figures.Print(printed)} {name}，相差 {Figures.Print(sum - printed)} {name}。请核对成本指标是否列全、金额是否正确。",
                $"The {parts.Count} cost indicators add up to {Figures.Print(sum)} {name}, but “{total.Label}” is {Figures.Print(printed)} {name}: a difference of {Figures.Print(sum - printed)} {name}. Check whether every cost is listed and each amount is right."),
            Expected = printed,
            Actual = sum,
            Unit = name,
            Formula = $"{Figures.Sum(parts.Select(row => row.Yuan!.Value / unit))} = {Figures.Print(sum)} ≠ {Figures.Print(printed)}",
            Fields = [.. parts.Select(row => row.Field), total.Field],
        };
    }
}
