using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>What one place of a department form, its funding table or a text, says its projects cost.</summary>
/// <param name="Column">budget or final.</param>
/// <param name="OtherOperating">其他运转类 in 元; null when it is not stated.</param>
/// <param name="SpecificTarget">特定目标类 in 元; null when it is not stated.</param>
/// <param name="Total">All projects in 元; null when it is not stated.</param>
/// <param name="Fields">Where this is printed.</param>
internal sealed partial record StatedAmounts(string Column, decimal? OtherOperating, decimal? SpecificTarget, decimal? Total, IReadOnlyList<FieldValue> Fields)
{
    /// <summary>All projects in 元: stated as one amount, else the sum of both classes; null when neither is printed.</summary>
    public decimal? Whole => Total ?? OtherOperating + SpecificTarget;

    /// <summary>The amount of a class in 元; null when it is not stated.</summary>
    public decimal? Of(FormCategory category) => category == FormCategory.OtherOperating ? OtherOperating : SpecificTarget;

    /// <summary>What a department form says, the same amounts once with every place they are printed at.</summary>
    public static IReadOnlyList<StatedAmounts> Of(TargetForm form)
    {
        var texts = DepartmentRow.Of(form).Where(row => row.AboutProjects).Select(FromText).OfType<StatedAmounts>().ToList();
        return
        [
            .. new[] { FromFunding(form, FundingColumn.Budget), FromFunding(form, FundingColumn.Final) }
                .OfType<StatedAmounts>()
                .Concat(JoinHalves(texts))
                .GroupBy(stated => (stated.Column, stated.OtherOperating, stated.SpecificTarget, stated.Whole))
                .Select(group => group.First() with { Fields = [.. group.SelectMany(stated => stated.Fields)] }),
        ];
    }

    /// <summary>One row for each class says together what one row for both would say.</summary>
    private static List<StatedAmounts> JoinHalves(List<StatedAmounts> texts)
    {
        var others = texts.Where(text => text is { OtherOperating: not null, SpecificTarget: null, Total: null }).ToList();
        var specifics = texts.Where(text => text is { OtherOperating: null, SpecificTarget: not null, Total: null }).ToList();
        if (others.Count != 1 || specifics.Count != 1)
            return texts;
        var joined = others[0] with { SpecificTarget = specifics[0].SpecificTarget, Fields = [.. others[0].Fields, .. specifics[0].Fields] };
        return [.. texts.Except([others[0], specifics[0]]), joined];
    }

    private static StatedAmounts? FromFunding(TargetForm form, string column)
    {
        if (CurrencyUnits.InYuan(form.Funding.CurrencyUnit) is not { } unit)
            return null;
        var other = FundingCells.First(form, FundingItem.OtherOperating, FundingSource.All, column);
        var specific = FundingCells.First(form, FundingItem.SpecificTarget, FundingSource.All, column);
        var total = FundingCells.First(form, FundingItem.Project, FundingSource.All, column);
        var printed = new[] { other, specific, total }.OfType<FundingCell>().Where(cell => cell.Value is not null).ToList();
        if (printed.Count == 0)
            return null;

        // A blank class counts as nothing when its sibling is printed.
        var paired = other is not null && specific is not null && (other.Value ?? specific.Value) is not null && !other.Unreadable && !specific.Unreadable;
        return new StatedAmounts(
            column,
            paired ? (other!.Value ?? 0) * unit : other?.Value * unit,
            paired ? (specific!.Value ?? 0) * unit : specific?.Value * unit,
            total?.Value * unit,
            [.. printed.Select(cell => cell.Field)]);
    }

    private static StatedAmounts? FromText(DepartmentRow row)
    {
        var reading = AmountReader.Read(row.Field.Raw);
        var terms = reading.Terms.Concat(reading.Sums.SelectMany(sum => sum.Parts)).Where(IsPlain).ToList();
        var other = One(terms, FormCategory.OtherOperating);
        var specific = One(terms, FormCategory.SpecificTarget);

        // A total counts only over parts that are classes of projects: 其他运转类…，特定目标类…，共计….
        var totals = reading.Sums
            .Where(sum => IsPlain(sum.Total) && sum.Parts.All(part => CategoryOf(part.Lead) is not null))
            .Select(sum => sum.Total.Yuan)
            .Distinct()
            .ToList();
        var total = totals.Count == 1 ? totals[0] : OnlyTerm(row, reading);
        return other is null && specific is null && total is null ? null : new StatedAmounts(FundingColumn.Budget, other, specific, total, [row.Field]);
    }

    /// <summary>项目经费 20万元: the one amount of a row that is about all projects.</summary>
    private static decimal? OnlyTerm(DepartmentRow row, AmountReading reading) =>
        row.Indicator is { Aspect: IndicatorAspect.Cost }
        && reading is { Terms: [var only], Sums: [], HasRates: false, BrokenDown: false }
        && IsPlain(only)
        && CategoryOf(only.Lead) is null
        && AllProjects().IsMatch(PrintedText.Normalise(only.Lead.Length > 0 ? only.Lead : row.Indicator.Level3 ?? ""))
            ? only.Yuan
            : null;

    private static bool IsPlain(Term term) => term is { Usable: true, Origin: TermOrigin.Printed or TermOrigin.Total };

    private static decimal? One(List<Term> terms, FormCategory category)
    {
        var amounts = terms.Where(term => CategoryOf(term.Lead) == category).Select(term => term.Yuan).Distinct().ToList();
        return amounts.Count == 1 ? amounts[0] : null;
    }

    /// <summary>The class an amount is said for: the last one named in front of it.</summary>
    private static FormCategory? CategoryOf(string lead)
    {
        var text = PrintedText.Normalise(lead);
        var other = text.LastIndexOf("其他运转类", StringComparison.Ordinal);
        var specific = text.LastIndexOf("特定目标类", StringComparison.Ordinal);
        if (other == specific)
            return null;
        return other > specific ? FormCategory.OtherOperating : FormCategory.SpecificTarget;
    }

    [GeneratedRegex("^(全年|年度|预算|部门)*项目(支出|预算)?(经费|资金|支出|金额|总额|预算)*(共计|合计|共|总额|为)?$")]
    private static partial Regex AllProjects();
}
