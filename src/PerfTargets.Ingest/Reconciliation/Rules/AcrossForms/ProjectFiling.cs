using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>One project of a unit and year: all forms that were filed for it.</summary>
/// <param name="Forms">By path and place; more than one when it was filed again.</param>
internal sealed record ProjectFiling(IReadOnlyList<TargetForm> Forms)
{
    /// <summary>The form that stands for the project.</summary>
    public TargetForm Form => Forms[0];

    /// <summary>What people call it.</summary>
    public string Name => ProjectName.Of(Form) ?? "";

    /// <summary>Its class; null when none is named, or its forms name different ones.</summary>
    public FormCategory? Category => Forms.All(form => form.Category == Form.Category) ? Form.Category : null;

    /// <summary>The projects among some forms, in the order of their first forms. A form without a project name is a project of its own.</summary>
    public static IReadOnlyList<ProjectFiling> Of(IEnumerable<TargetForm> forms) =>
    [
        .. forms
            .GroupBy(form => ProjectName.Key(form) is { } key ? (Key: key, Form: "") : (Key: "", Form: form.FormId))
            .Select(group => new ProjectFiling([.. group])),
    ];

    /// <summary>What the project asks for, or has spent, in one year.</summary>
    /// <param name="column">budget or final.</param>
    public ProjectAmount Amount(string column)
    {
        var amounts = Forms.Select(form => AmountOf(form, column)).ToList();
        var first = amounts.Find(amount => amount.Yuan is not null) ?? amounts[0];
        return amounts.Exists(amount => amount.Yuan is { } yuan && yuan != first.Yuan)
            ? first with { Yuan = null, Lack = new Bilingual($"项目“{Name}”有几张金额不同的表，不知道以哪一张为准", $"the project “{Name}” has several forms with different amounts") }
            : first;
    }

    private static ProjectAmount AmountOf(TargetForm form, string column)
    {
        var name = ProjectName.Of(form) ?? "";
        ProjectAmount Without(FieldValue field, string zh, string en) =>
            new(field, null, new Bilingual($"项目“{name}”{zh}", $"the project “{name}” {en}"));

        var cell = column == FundingColumn.Budget ? FundingCells.AnnualTotal(form) : Spent(form);
        if (cell is null)
            return Without(new FieldValue(form, "/funding", ""), "的表上没有金额", "prints no amount");
        if (cell.Value is not { } value)
            return Without(cell.Field, "的金额空白或不是数字", "has an amount that is blank or not a number");
        if (CurrencyUnits.InYuan(form.Funding.CurrencyUnit) is not { } unit)
            return Without(cell.Field, "的表没有写金额单位", "names no unit of money");
        return cell.Line.Item == FundingItem.ProjectTotal && FormYears.SpansYears(form)
            ? Without(cell.Field, "跨年度，表上没有本年度的金额", "runs over several years and prints no amount of this year")
            : new ProjectAmount(cell.Field, value * unit, null);
    }

    private static FundingCell? Spent(TargetForm form) =>
        FundingCells.First(form, FundingItem.Executed, FundingSource.All, FundingColumn.Final)
        ?? FundingCells.First(form, FundingItem.Total, FundingSource.All, FundingColumn.Final);
}

/// <summary>A project's amount.</summary>
/// <param name="Field">Where it is printed.</param>
/// <param name="Yuan">The amount in 元; null when it is not known.</param>
/// <param name="Lack">Why it is not known; null when it is.</param>
internal sealed record ProjectAmount(FieldValue Field, decimal? Yuan, Bilingual? Lack);
