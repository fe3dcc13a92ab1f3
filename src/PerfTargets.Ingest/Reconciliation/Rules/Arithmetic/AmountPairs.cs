using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>
/// The amounts of one thing that a form prints twice: the total with 项目资金, with the cost indicators and with what the goal asks for,
/// a stated total with its parts, a calculation with its result. Zero is no amount here.
/// </summary>
internal static class AmountPairs
{
    /// <summary>The pairs, in printed order.</summary>
    public static IEnumerable<AmountPair> Of(TargetForm form) =>
        AgainstTotal(form).Concat(WithinTexts(form)).Where(pair => pair.First > 0 && pair.Second > 0);

    private static IEnumerable<AmountPair> AgainstTotal(TargetForm form)
    {
        if (FundingCells.AnnualTotal(form) is not { Value: { } value } total || CurrencyUnits.InYuan(form.Funding.CurrencyUnit) is not { } unit)
            yield break;
        var label = new Bilingual(total.Label, $"“{total.Label}”");
        AmountPair Pair(decimal yuan, string zh, string en, params IEnumerable<FieldValue> fields) =>
            new(yuan, new Bilingual(zh, en), value * unit, label, [.. fields, total.Field]);

        var declared = FundingCells.First(form, FundingItem.ProjectTotal, FundingSource.All, FundingColumn.Budget);
        if (declared is { Value: { } amount } && declared.Index != total.Index)
            yield return Pair(amount * unit, declared.Label, $"“{declared.Label}”", declared.Field);

        var rows = Enumerable.Range(0, form.Indicators.Count).Where(i => CostRow.IsCost(form.Indicators[i])).ToList();
        var parts = rows.Select(i => CostRow.Read(form, i)).Where(row => !row.IsCeiling).ToList();
        if (parts.Count > 0 && parts.All(row => row.Yuan is not null))
            yield return Pair(parts.Sum(row => row.Yuan!.Value), "成本指标金额之和", "The sum of the cost indicators", parts.Select(row => row.Field));
        foreach (var row in rows.Select(i => (Index: i, Row: CostRow.Read(form, i))).Where(row => row.Row.IsCeiling))
        {
            if (form.Indicators[row.Index].Target is { Value: { } limit } target
                && CurrencyUnits.InYuan(target.Unit ?? form.Indicators[row.Index].MeasureUnit) is { } limitUnit)
            {
                var name = form.Indicators[row.Index].Level3 ?? "";
                yield return Pair(limit * limitUnit, name, $"“{name}”", row.Row.Field);
            }
        }

        foreach (var goal in FormTexts.Of(form).Where(text => text.Role == TextRole.Goal))
        {
            if (AmountReader.Read(goal.Text).Terms is [{ Usable: true } only])
                yield return Pair(only.Yuan, "目标中的金额", "The amount in the goal", goal.Field);
        }
    }

    private static IEnumerable<AmountPair> WithinTexts(TargetForm form)
    {
        foreach (var text in FormTexts.Of(form).Where(text => text.Role is not TextRole.ScoringRule))
        {
            var reading = AmountReader.Read(text.Text);
            foreach (var sum in reading.Sums.Where(sum => sum.Verdict != Verdict.Unclear))
                yield return new AmountPair(sum.Total.Yuan, new("文中的合计", "The total in the text"), sum.Expected, new("各项之和", "the sum of its parts"), [text.Field]);
            foreach (var calculation in reading.Calculations.Where(item => item is { Expected: not null, Result.Kind: TokenKind.Amount }))
                yield return new AmountPair(calculation.Result.Value, new("算式的得数", "The result printed"), calculation.Expected!.Value, new("算出的数", "what the calculation comes to"), [text.Field]);
        }
    }
}
