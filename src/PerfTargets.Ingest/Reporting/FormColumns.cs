using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>The columns of the four tables, beside the code that fills them.</summary>
internal static class FormColumns
{
    public static readonly string[] Forms =
    [
        "formId", "path", "sha256", "format", "formIndex", "firstPage", "lastPage", "kind", "phase", "title", "category",
        "fiscalYear", "unit", "competentDepartment", "implementingUnit", "projectName", "headingUnit", "headingProjectName",
        "projectType", "projectAttribute", "periodStart", "periodEnd", "headcount", "internalBodies", "subordinateUnits", "duties",
        "currencyUnit", "totalBudget", "annualGoal", "overallGoal", "keyTasks", "otherFields",
        "preparer", "phone", "filedOn", "head", "reviews",
    ];

    public static readonly string[] Funding =
    [
        "formId", "line", "item", "source", "label", "currencyUnit",
        "initialBudget", "budget", "final", "executionRate", "points", "score", "raw",
    ];

    public static readonly string[] Indicators =
    [
        "formId", "path", "unit", "projectName", "fiscalYear", "row", "section", "level1", "level2", "level3", "dimension", "aspect",
        "target", "targetOperator", "targetValue", "targetUnit", "targetQualitative",
        "actual", "actualOperator", "actualValue", "actualUnit", "actualQualitative",
        "explanation", "scoringRule", "points", "score", "measureUnit", "valueType", "shortfallReason", "remark", "references",
    ];

    public static readonly string[] Diagnostics =
    [
        "formId", "path", "code", "severity", "message", "text", "page", "table", "row", "column", "line",
    ];

    public static void Write(CsvRows? rows, TargetForm form)
    {
        if (rows is null)
            return;
        var total = form.Funding.Lines.FirstOrDefault(l => l is { Item: FundingItem.Total, Source: FundingSource.All });
        rows.Cell(form.FormId).Cell(form.Source.Path).Cell(form.Source.Sha256).Cell(ContractName.Of(form.Source.Format))
            .Cell(form.Source.FormIndex).Cell(form.Source.FirstPage).Cell(form.Source.LastPage)
            .Cell(ContractName.Of(form.Kind)).Cell(ContractName.Of(form.Phase))
            .Cell(form.Title).Cell(ContractName.Of(form.Category)).Cell(form.FiscalYear)
            .Cell(form.Unit).Cell(form.CompetentDepartment).Cell(form.ImplementingUnit)
            .Cell(form.ProjectName).Cell(form.HeadingUnit).Cell(form.HeadingProjectName)
            .Cell(form.ProjectType is { } type ? string.Join('；', type.Selected) : null).Cell(form.ProjectAttribute)
            .Cell(form.Period?.Start).Cell(form.Period?.End)
            .Cell(form.Headcount).Cell(form.InternalBodies).Cell(form.SubordinateUnits).Cell(form.Duties)
            .Cell(form.Funding.CurrencyUnit).Cell(total?.Budget)
            .Cell(GoalText(form, GoalScope.Annual)).Cell(GoalText(form, GoalScope.Overall))
            .Cell(Lines(form.KeyTasks.Select(t => t.Name + "：" + t.Content)))
            .Cell(Lines(form.OtherFields.Select(f => f.Label + "：" + f.Text)))
            .Cell(form.Signatures?.Preparer).Cell(form.Signatures?.Phone).Cell(form.Signatures?.FiledOn).Cell(form.Signatures?.Head)
            .Cell(Lines(form.Signatures?.Reviews.Select(r => r.Office + "：" + r.Text) ?? []))
            .EndRow();
    }

    public static void WriteFunding(CsvRows? rows, TargetForm form)
    {
        if (rows is null)
            return;
        for (var i = 0; i < form.Funding.Lines.Count; i++)
        {
            var line = form.Funding.Lines[i];
            rows.Cell(form.FormId).Cell(i).Cell(ContractName.Of(line.Item)).Cell(ContractName.Of(line.Source))
                .Cell(line.Label).Cell(form.Funding.CurrencyUnit)
                .Cell(line.InitialBudget).Cell(line.Budget).Cell(line.Final).Cell(line.ExecutionRate).Cell(line.Points).Cell(line.Score)
                .Cell(Lines(line.Raw.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "：" + p.Value)))
                .EndRow();
        }
    }

    public static void WriteIndicators(CsvRows? rows, TargetForm form)
    {
        if (rows is null)
            return;
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var row = form.Indicators[i];
            rows.Cell(form.FormId).Cell(form.Source.Path).Cell(form.Unit).Cell(form.ProjectName).Cell(form.FiscalYear).Cell(i)
                .Cell(row.Section).Cell(row.Level1).Cell(row.Level2).Cell(row.Level3)
                .Cell(ContractName.Of(row.Dimension)).Cell(ContractName.Of(row.Aspect));
            Measured(rows, row.Target);
            Measured(rows, row.Actual);
            rows.Cell(row.Explanation).Cell(row.ScoringRule).Cell(row.Points).Cell(row.Score).Cell(row.MeasureUnit).Cell(row.ValueType)
                .Cell(row.ShortfallReason).Cell(row.Remark)
                .Cell(Lines(row.References.Select(r => r.Label + "：" + r.Raw)))
                .EndRow();
        }
    }

    public static void Write(CsvRows? rows, string? formId, string path, Diagnostic diagnostic) =>
        rows?.Cell(formId).Cell(path).Cell(diagnostic.Code).Cell(ContractName.Of(diagnostic.Severity))
            .Cell(diagnostic.Message.Zh).Cell(diagnostic.Text)
            .Cell(diagnostic.At?.Page).Cell(diagnostic.At?.Table).Cell(diagnostic.At?.Row).Cell(diagnostic.At?.Column).Cell(diagnostic.At?.Line)
            .EndRow();

    private static void Measured(CsvRows rows, Measurement? value)
    {
        rows.Cell(value?.Raw).Cell(ContractName.Of(value?.Operator)).Cell(value?.Value).Cell(value?.Unit);
        if (value is null)
            rows.Cell((string?)null);
        else
            rows.Cell(value.Qualitative);
    }

    private static string? GoalText(TargetForm form, GoalScope scope) =>
        Lines(form.Goals.Where(g => g.Scope == scope).Select(g => g.Text));

    private static string? Lines(IEnumerable<string> parts) => string.Join('\n', parts) is { Length: > 0 } text ? text : null;
}
