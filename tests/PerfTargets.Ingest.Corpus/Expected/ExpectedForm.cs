using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Expected;

/// <summary>A drafted form in canonical form, by way of the draft alone.</summary>
internal static class ExpectedForm
{
    /// <summary>What every layout prints: title, year, unit, project, goal.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="title">The title the layout prints.</param>
    /// <param name="unit">The currency unit it declares; null for none.</param>
    /// <param name="lines">Its funding lines.</param>
    /// <param name="indicators">Its rows.</param>
    public static TargetForm Of(DraftForm draft, string title, string? unit, IEnumerable<FundingLine> lines, IEnumerable<Indicator> indicators) => new()
    {
        FormId = "",
        Source = new FormSource("", "", DocumentFormat.Text, 0),
        Kind = draft.Kind,
        Phase = draft.Evaluated ? FormPhase.Evaluation : FormPhase.Declaration,
        Title = title,
        FiscalYear = (int?)ExpectedText.Number(draft.Year),
        Unit = ExpectedText.Of(draft.Unit),
        ProjectName = draft.Kind == FormKind.Project ? ExpectedText.Of(draft.Project) : null,
        Funding = new Funding(unit, [.. lines]),
        Goals = ExpectedText.Of(draft.Goal) is { } goal ? [new Goal(GoalScope.Annual, goal)] : [],
        Indicators = [.. indicators],
        Diagnostics = [],
    };

    /// <summary>A form on a layout that prints 主管部门 and 实施单位.</summary>
    public static TargetForm WithDepartment(this TargetForm form, DraftForm draft) =>
        form with { CompetentDepartment = ExpectedText.Of(draft.Department), ImplementingUnit = form.Unit };
}
