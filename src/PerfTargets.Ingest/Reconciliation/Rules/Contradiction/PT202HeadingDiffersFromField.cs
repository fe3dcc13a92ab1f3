using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT202: the unit and project named above the table are those named in it.</summary>
internal sealed partial class PT202HeadingDiffersFromField : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT202",
        Name = "heading-differs-from-field",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("表上方的单位或项目与表内不同", "The unit or project above the table differs from the one in it"),
        Holds = new("表上方写的单位、项目名称与表内“单位名称”“项目名称”栏相同", "The unit and the project named above the table are those of its own cells"),
        Tolerance = new("空格、全半角、标点和“中共/中国共产党”的写法不计；一个名称是另一个的一部分时不算不同", "Spaces, width, punctuation and 中共 for 中国共产党 do not count; a name that is part of the other is no difference"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var unitAgrees = form.HeadingUnit is { } headingUnit && Units(form).Any(unit => SameName(headingUnit, unit));
        var projectAgrees = form is { HeadingProjectName: { } headingName, ProjectName: { } name } && SameName(headingName, name);
        CheckUnit(tally, form, unitAgrees, projectAgrees);
        CheckProject(tally, form, unitAgrees, projectAgrees);
        return tally.Sum(new Bilingual("表上方没有写单位和项目名称，或表内没有填", "Nothing is named above the table, or the cells in it are blank"));
    }

    private static void CheckUnit(OutcomeTally tally, TargetForm form, bool agrees, bool projectAgrees)
    {
        if (form.HeadingUnit is not { } heading || form.Unit is not { } unit)
            return;
        if (agrees)
            tally.Hold();
        else
            tally.Fail(Describe(form, projectAgrees, ("单位名称", "unit"), "/headingUnit", heading, "/unit", unit));
    }

    private static void CheckProject(OutcomeTally tally, TargetForm form, bool unitAgrees, bool agrees)
    {
        if (form.HeadingProjectName is not { } heading || form.ProjectName is not { } name)
            return;
        if (agrees)
            tally.Hold();
        else if (unitAgrees || ProjectWord().IsMatch(heading))
            tally.Fail(Describe(form, unitAgrees, ("项目名称", "project"), "/headingProjectName", heading, "/projectName", name));
        else
            tally.Lack($"看不出表上方的“{heading}”是不是项目名称", $"it is unclear whether “{heading}” above the table is a project's name");
    }

    private static IEnumerable<string> Units(TargetForm form) =>
        new[] { form.Unit, form.ImplementingUnit, form.CompetentDepartment }.OfType<string>();

    private static bool SameName(string a, string b)
    {
        var (left, right) = (Key(a), Key(b));
        return left.Length > 0 && right.Length > 0
            && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }

    private static string Key(string name) =>
        Party().Replace(Marks().Replace(PrintedText.Normalise(name), ""), "中共");

    /// <summary>A layout that prints both names above the table, one of them right, leaves no doubt what the other is.</summary>
    private static Fault Describe(TargetForm form, bool otherAgrees, (string Zh, string En) what, string headingPointer, string heading, string pointer, string field) => new()
    {
        Certainty = otherAgrees ? Certainty.Certain : Certainty.Likely,
        Message = new Bilingual(
            $"表上方写的是“{heading}”，表内“{what.Zh}”是“{field}”。请核对是否沿用了别的表，把两处改成一致。",
            $"The heading above the table reads “{heading}”, but the {what.En} in the table is “{field}”. Check whether one was carried over from another form, and make them agree."),
        Fields = [new FieldValue(form, headingPointer, heading), new FieldValue(form, pointer, field)],
    };

    [GeneratedRegex("(经费|项目|资金|补助|补贴|工程|费用|奖补|报酬|建设|专项|费)$")]
    private static partial Regex ProjectWord();

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex Marks();

    [GeneratedRegex("^中国共产党")]
    private static partial Regex Party();
}
