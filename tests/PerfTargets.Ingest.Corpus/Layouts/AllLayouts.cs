using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>Every layout, a written-out list.</summary>
public static class AllLayouts
{
    /// <summary>The layouts.</summary>
    public static IReadOnlyList<ILayout> List { get; } =
    [
        new ProjectCellDump(),
        new ProjectScoring(),
        new ProjectScoringSplit(),
        new ProjectOperatorColumn(),
        new ProjectExecution(),
        new ProjectSelfEvaluation(),
        new DepartmentIncomeExpenditure(),
        new DepartmentExpenditureCategories(),
        new DepartmentExecution(),
    ];

    /// <summary>The layouts of a kind, with or without results.</summary>
    public static IReadOnlyList<ILayout> Of(FormKind kind, bool evaluated) =>
        [.. List.Where(layout => layout.Kind == kind && layout.Evaluated == evaluated)];
}
