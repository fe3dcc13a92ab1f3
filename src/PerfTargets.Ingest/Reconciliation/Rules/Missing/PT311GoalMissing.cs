using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT311: a form states its goal in words.</summary>
internal sealed class PT311GoalMissing : IRule
{
    /// <summary>A text that fits no field and is at least this long may be the goal.</summary>
    private const int LeastLengthOfAGoal = 12;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT311",
        Name = "goal-missing",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("总体目标没有填", "The goal is missing"),
        Holds = new("“总体目标”“年度总体目标”或“年度履职目标”栏填有内容", "The goal's cell holds a text"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        if (form.Goals.Any(goal => !string.IsNullOrWhiteSpace(goal.Text)))
            return new RuleOutcome.Passed();
        if (form.KeyTasks.Count > 0)
            return new RuleOutcome.NotApplicable(new Bilingual("表上用年度重点任务代替总体目标", "The form states key tasks in place of a goal"));
        if (form.Diagnostics.Any(diagnostic => diagnostic is { Code: DiagnosticCode.UnplacedText, Text.Length: >= LeastLengthOfAGoal }))
            return new RuleOutcome.InsufficientData(new Bilingual("有一段认不出的文字，可能就是目标", "a text that fits no field may be the goal"));
        return new RuleOutcome.Failed(
        [
            new Fault
            {
                Certainty = Certainty.Certain,
                Message = new Bilingual("表上没有填总体目标。请写明这笔资金要做什么、达到什么。", "The form states no goal. Say what the money is to achieve."),
                Fields = [new FieldValue(form, "/goals", "")],
            },
        ]);
    }
}
