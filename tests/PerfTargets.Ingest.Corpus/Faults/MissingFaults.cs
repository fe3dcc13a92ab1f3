using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>Cells left blank and rows left out.</summary>
internal static class MissingFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Drafting.InProject("PT301", "no project name", (_, form) => (form with { Project = "" }, "")),
        Drafting.InProject("PT302", "no unit", (_, form) => (form with { Unit = "", Department = "" }, ""), "project-cell-dump", "project-operator-column", "project-execution", "project-self-evaluation"),
        Drafting.InProject("PT303", "no year", (_, form) => (form with { Year = "" }, "")),
        Drafting.InProject("PT304", "no total", (_, form) => (form with { Funding = form.Funding with { Total = form.Funding.Total with { Budget = "" } } }, ""), "project-cell-dump", "project-scoring", "project-operator-column"),
        WithoutAspect(IndicatorAspect.Quantity),
        WithoutAspect(IndicatorAspect.Quality),
        WithoutAspect(IndicatorAspect.Timeliness),
        WithoutAspect(IndicatorAspect.Cost),
        WithoutAspect(IndicatorAspect.Satisfaction),
        Drafting.InRow("PT306", "no target", IndicatorAspect.Quality, (_, row) => (row with { Target = "", Number = "" }, "")),
        Drafting.InRow("PT307", "a cost in words", IndicatorAspect.Cost, (_, row) => (row with { Target = "按合同约定支付", Number = "" }, "按合同约定支付")),
        Drafting.InRow("PT308", "a quantity in words", IndicatorAspect.Quantity, (_, row) => (row with { Target = "按计划开展", Number = "", Measure = "", ValueType = "定性", Explanation = "反映工作开展情况" }, "按计划开展")),
        Drafting.InRow("PT309", "no measure unit", IndicatorAspect.Quantity, (_, row) => (row with { Measure = "", Explanation = "按计划开展工作" }, ""), "project-scoring", "project-operator-column"),
        Drafting.InProject("PT311", "no goal", (_, form) => (form with { Goal = "", GoalActual = "" }, "")),
    ];

    private static PlantedFault WithoutAspect(IndicatorAspect aspect) =>
        Drafting.InProject("PT305", $"no {aspect} row", (_, form) => (form with { Indicators = [.. form.Indicators.Where(row => row.Aspect != aspect)] }, ""));
}
