using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT310: the cells that name a field, or the kind of an indicator, are printed.</summary>
internal sealed class PT310LabelCellBlank : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT310",
        Name = "label-cell-blank",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("标签单元格是空的", "A label cell is blank"),
        Holds = new("栏目名称（项目名称等）和一级、二级指标的单元格印有文字", "The cells that name a field, and those of the first and second level, are printed"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        if (form.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.LabelMissing))
            tally.Fail(LabelOfName(form));

        // One blank cell stands for every row that it is merged over.
        IndicatorCell? before = null;
        foreach (var row in IndicatorCell.Of(form))
        {
            CheckRow(tally, row, before);
            before = row;
        }

        return tally.Sum(new Bilingual("表上没有指标表", "The form has no indicator table"));
    }

    private static void CheckRow(OutcomeTally tally, IndicatorCell row, IndicatorCell? before)
    {
        var (blank, continues) = row.Indicator switch
        {
            { Level1: null } => ("level1", before is { Indicator.Level1: null }),
            { Level2: null } => ("level2", before is { Indicator.Level2: null } && before.Indicator.Level1 == row.Indicator.Level1),
            _ => (null, false),
        };
        if (blank is null)
            tally.Hold();
        else if (ReadingDoubt.Concerns(row.Field(blank, "")))
            tally.Lack($"“{row.Label}”一行的单元格多了或少了，看不出标签是否空白", $"the row of “{row.Label}” has a cell too many or too few; whether its label is blank is unclear");
        else if (!continues)
            tally.Fail(LevelOf(row, blank));
    }

    private static Fault LabelOfName(TargetForm form) => new()
    {
        Certainty = Certainty.Certain,
        Message = new Bilingual(
            $"“{form.ProjectName}”左边的标签单元格是空的，按位置应当是“项目名称”。请补上标签。",
            $"The label cell beside “{form.ProjectName}” is blank; by its place it should read 项目名称. Fill in the label."),
        Fields = [new FieldValue(form, "/projectName", form.ProjectName ?? "")],
    };

    private static Fault LevelOf(IndicatorCell row, string level)
    {
        var (zh, en) = level == "level1" ? ("一级指标", "first") : ("二级指标", "second");
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"指标“{row.Label}”的{zh}单元格是空的，上一行的{zh}又管不到它。请补上{zh}。",
                $"The cell of the {en} level of “{row.Label}” is blank, and the level above does not reach it. Fill it in."),
            Fields = [row.Field(level, ""), row.Name],
        };
    }
}
