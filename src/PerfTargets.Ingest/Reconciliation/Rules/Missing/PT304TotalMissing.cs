using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT304: a form states how much money it is about.</summary>
internal sealed class PT304TotalMissing : IRule
{
    private static readonly FundingItem[] Totals = [FundingItem.Total, FundingItem.ProjectTotal, FundingItem.Income, FundingItem.Expenditure];

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT304",
        Name = "total-missing",
        Family = "missing",
        DefaultSeverity = Severity.Error,
        Title = new("资金总额没有填", "The total is missing"),
        Holds = new("“年度资金总额”“项目资金总额”或部门的收入、支出预算填有金额", "The annual total, the project's total or a department's income or expenditure has an amount"),
        Tolerance = new("不涉及数值；填 0 也算填了", "Not a matter of numbers; 0 is an amount"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var cells = Totals
            .SelectMany(item => FundingCells.Find(form, item, FundingSource.All, FundingColumn.Budget))
            .ToList();
        if (cells.Any(cell => cell.Value is not null))
        {
            List<FundingCell> annual = [.. cells.Where(cell => cell.Line.Item == FundingItem.Total)];
            return annual.Count > 0 && annual.All(cell => cell.Blank)
                ? new RuleOutcome.Failed([Blank(form, annual) with { Certainty = Certainty.Likely }])
                : new RuleOutcome.Passed();
        }

        if (cells.FirstOrDefault(cell => cell.Unreadable) is { } unread)
            return new RuleOutcome.InsufficientData(new Bilingual($"“{unread.Label}”填的“{unread.Print}”不是数字", $"“{unread.Label}” reads “{unread.Print}”, which is not a number"));
        if (cells.Count > 0)
            return new RuleOutcome.Failed([Blank(form, cells)]);
        return form.Funding.Lines.Count == 0 && form.Indicators.Count == 0
            ? new RuleOutcome.NotApplicable(new Bilingual("表上既没有资金表也没有指标表", "The form has neither a funding table nor an indicator table"))
            : new RuleOutcome.Failed([Absent(form)]);
    }

    private static Fault Blank(TargetForm form, List<FundingCell> cells) => new()
    {
        Certainty = Certainty.Certain,
        Message = new Bilingual(
            $"“{cells[0].Label}”是空的。请填写金额，没有资金的填 0。",
            $"“{cells[0].Label}” is blank. Fill in the amount, or 0 where there is none."),
        Unit = form.Funding.CurrencyUnit,
        Fields = [.. cells.Select(cell => cell.Field)],
    };

    private static Fault Absent(TargetForm form) => new()
    {
        Certainty = Certainty.Likely,
        Message = new Bilingual(
            "表上没有资金总额一栏。请写明年度资金总额。",
            "The form has no line for its total. State the annual total."),
        Unit = form.Funding.CurrencyUnit,
        Fields = [new FieldValue(form, "/funding/lines", "")],
    };
}
