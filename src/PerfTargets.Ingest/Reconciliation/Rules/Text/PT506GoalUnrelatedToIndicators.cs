using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>PT506: a project's goal and its indicators speak of the same things. Only ever a question.</summary>
internal sealed class PT506GoalUnrelatedToIndicators : IRule
{
    /// <summary>Below these numbers of character pairs a text says too little to compare.</summary>
    private const int LeastInGoal = 6;

    private const int LeastInIndicators = 12;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT506",
        Name = "goal-unrelated-to-indicators",
        Family = "text",
        DefaultSeverity = Severity.Info,
        Title = new("目标与指标似乎无关", "The goal seems unrelated to the indicators"),
        Holds = new("总体目标和项目名称、指标说的是同一件事", "The goal speaks of what the project's name and its indicators speak of"),
        Tolerance = new("有一个共同的实词就算有关", "One word of substance in common is enough"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var goals = FormTexts.Of(form).Where(text => text.Role is TextRole.Goal or TextRole.OverallGoal).Select(text => text.Field).ToList();
        if (form.Kind != FormKind.Project || goals.Count == 0 || form.Indicators.Count == 0)
            return new RuleOutcome.NotApplicable(new Bilingual("部门整体表，或没有目标、没有指标", "A department form, or one without a goal or indicators"));

        var unit = SharedWords.PairsOf(form.Unit ?? "");
        var goal = SharedWords.PairsOf(string.Join(' ', goals.Select(field => field.Raw)));
        var rest = SharedWords.PairsOf(form.ProjectName + " " + string.Join(' ', IndicatorCell.Of(form).Select(Words)));
        goal.ExceptWith(unit);
        rest.ExceptWith(unit);
        if (goal.Count < LeastInGoal || rest.Count < LeastInIndicators)
            return new RuleOutcome.InsufficientData(new Bilingual("目标或指标的文字太少，无法比较", "the goal or the indicators say too little to compare"));
        return goal.Overlaps(rest)
            ? new RuleOutcome.Passed()
            : new RuleOutcome.Failed([Describe(goals)]);
    }

    private static string Words(IndicatorCell row) =>
        string.Join(' ', row.Indicator.Level3, row.TargetText, row.Indicator.Explanation);

    private static Fault Describe(List<FieldValue> goals) => new()
    {
        Certainty = Certainty.Ask,
        Message = new Bilingual(
            $"目标“{Excerpt.Of(goals[0].Raw)}”与项目名称和各项指标没有共同的内容。请看一看是不是填了别的项目的目标。",
            $"The goal “{Excerpt.Of(goals[0].Raw)}” has nothing in common with the project's name and its indicators. Check whether it is another project's goal."),
        Fields = goals,
    };
}
