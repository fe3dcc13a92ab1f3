using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Which text of the form a field is.</summary>
internal enum TextRole
{
    /// <summary>A one-year goal.</summary>
    Goal,

    /// <summary>A goal over several years.</summary>
    OverallGoal,

    /// <summary>What was reached of a goal.</summary>
    GoalActual,

    /// <summary>三级指标.</summary>
    Name,

    /// <summary>指标值.</summary>
    Target,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>指标解释.</summary>
    Explanation,

    /// <summary>评(扣)分标准.</summary>
    ScoringRule,
}

/// <summary>A running text of a form.</summary>
/// <param name="Field">Where and what.</param>
/// <param name="Role">Which text it is.</param>
/// <param name="Indicator">The indicator it belongs to; null for goals.</param>
internal sealed record FormText(FieldValue Field, TextRole Role, Indicator? Indicator)
{
    /// <summary>The printed text.</summary>
    public string Text => Field.Raw;
}

/// <summary>The texts of a form that may hold figures or dates, in printed order.</summary>
internal static class FormTexts
{
    /// <summary>The texts of the latest forms: every rule reads the same ones.</summary>
    private static readonly Recent<TargetForm, List<FormText>> Latest = new(16, static form => [.. List(form)]);

    /// <summary>Goals first, then each indicator's texts; blank ones left out.</summary>
    public static IReadOnlyList<FormText> Of(TargetForm form) => Latest.Of(form);

    private static IEnumerable<FormText> List(TargetForm form)
    {
        for (var i = 0; i < form.Goals.Count; i++)
        {
            var goal = form.Goals[i];
            var role = goal.Scope == GoalScope.Overall ? TextRole.OverallGoal : TextRole.Goal;
            if (Make(form, Pointers.Goal(i, "text"), goal.Text, role, null) is { } text)
                yield return text;
            if (Make(form, Pointers.Goal(i, "actual"), goal.Actual, TextRole.GoalActual, null) is { } actual)
                yield return actual;
        }

        for (var i = 0; i < form.Indicators.Count; i++)
        {
            foreach (var text in OfIndicator(form, i))
                yield return text;
        }
    }

    private static IEnumerable<FormText> OfIndicator(TargetForm form, int i)
    {
        var indicator = form.Indicators[i];
        (string Name, string? Raw, TextRole Role)[] texts =
        [
            ("level3", indicator.Level3, TextRole.Name),
            ("target", indicator.Target?.Raw, TextRole.Target),
            ("actual", indicator.Actual?.Raw, TextRole.Actual),
            ("explanation", indicator.Explanation, TextRole.Explanation),
            ("scoringRule", indicator.ScoringRule, TextRole.ScoringRule),
        ];
        foreach (var (name, raw, role) in texts)
        {
            if (Make(form, Pointers.Indicator(i, name), raw, role, indicator) is { } text)
                yield return text;
        }
    }

    private static FormText? Make(TargetForm form, string pointer, string? raw, TextRole role, Indicator? indicator) =>
        string.IsNullOrWhiteSpace(raw) ? null : new FormText(new FieldValue(form, pointer, raw), role, indicator);
}
