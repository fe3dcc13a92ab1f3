using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>A text of a department form that may speak of its projects.</summary>
/// <param name="Field">Where and what.</param>
/// <param name="Indicator">The indicator it belongs to; null for a goal.</param>
/// <param name="AboutProjects">Whether the row or the text itself says that it is about the budget's projects.</param>
internal sealed partial record DepartmentRow(FieldValue Field, Indicator? Indicator, bool AboutProjects)
{
    /// <summary>The targets and goals of a department form, in printed order.</summary>
    public static IEnumerable<DepartmentRow> Of(TargetForm form)
    {
        for (var i = 0; i < form.Goals.Count; i++)
        {
            if (form.Goals[i].Scope == GoalScope.Annual)
                yield return Make(form, FormattableString.Invariant($"/goals/{i}/text"), form.Goals[i].Text, null);
        }

        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (form.Indicators[i].Target is { } target)
                yield return Make(form, FormattableString.Invariant($"/indicators/{i}/target"), target.Raw, form.Indicators[i]);
        }
    }

    private static DepartmentRow Make(TargetForm form, string pointer, string raw, Indicator? indicator)
    {
        var heading = PrintedText.Normalise(string.Join('|', indicator?.Section, indicator?.Level1, indicator?.Level2));
        var name = PrintedText.Normalise(indicator?.Level3 ?? "");
        var about = Heading().IsMatch(heading) || Name().IsMatch(name) || Text().IsMatch(PrintedText.Normalise(raw));
        return new DepartmentRow(new FieldValue(form, pointer, raw), indicator, about);
    }

    [GeneratedRegex("项目经费|项目支出")]
    private static partial Regex Heading();

    [GeneratedRegex("^(预算|支出|实施|年度|部门)*项目(支出)?(数|数量|个数|经费|资金|支出|总数)$")]
    private static partial Regex Name();

    [GeneratedRegex("其他运转类|特定目标类|预算项目")]
    private static partial Regex Text();
}
