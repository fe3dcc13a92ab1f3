using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT407: every form of the roster is there.</summary>
/// <param name="roster">The forms expected.</param>
internal sealed class PT407FormExpectedButMissing(IReadOnlyList<ExpectedForm> roster) : UnitYearRule
{
    private readonly ILookup<string, ExpectedForm> byUnit = roster.ToLookup(entry => UnitName.Key(entry.Unit), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT407",
        Name = "form-expected-but-missing",
        Family = "acrossForms",
        DefaultSeverity = Severity.Error,
        Title = new("应报的表没有报", "A form that is expected is missing"),
        Holds = new("应报名单上本单位的每张表都在", "Every form that the roster expects of the unit is there"),
        Tolerance = new("不涉及数值；单位和项目名称相同（空格、标点和习惯简称不算）才算同一张表", "Not a matter of numbers; unit and project must have the same names, spaces, signs and customary short forms apart"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = roster.Count == 0
        ? new Bilingual("没有给出应报名单", "No roster of expected forms was given")
        : new Bilingual("应报名单里没有本单位", "The roster does not name the unit");

    /// <inheritdoc/>
    protected override void Check(SetTally tally, UnitYear group, FormSet set)
    {
        var expected = byUnit[group.Unit].Where(entry => entry.Year is null || entry.Year == group.Year).ToList();
        if (expected.Count == 0)
            return;
        var present = group.Projects.Select(ProjectName.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var missing = expected
            .Where(entry => entry.Project is { } project
                ? ProjectName.Key(project, group.Year) is { } key && !present.Contains(key)
                : !group.Departments.Any())
            .Distinct()
            .ToList();
        var nameless = group.Projects.Count(form => ProjectName.Key(form) is null);
        if (missing.Count == 0)
            tally.Hold();
        else if (nameless > 0 && missing.Count(entry => entry.Project is not null) is > 0 and var projects && projects <= nameless)
            tally.Lack(new Bilingual($"有 {nameless} 张表没有项目名称，可能就是名单上的{Names(missing, true)}", $"{nameless} form(s) name no project and may be the expected {Names(missing, false)}"));
        else
            tally.Fail(Describe(group, missing));
    }

    private static Fault Describe(UnitYear group, List<ExpectedForm> missing)
    {
        var form = group.Departments.FirstOrDefault() ?? group.Forms[0];
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                FormattableString.Invariant($"按应报名单，本单位 {group.Year} 年度还缺 {missing.Count} 张表：{Names(missing, true)}。请补报，或更正名单。"),
                FormattableString.Invariant($"By the roster {missing.Count} form(s) of the unit are missing for {group.Year}: {Names(missing, false)}. Hand them in, or correct the roster.")),
            Expected = missing.Count,
            Actual = 0,
            Unit = "张",
            Fields = [UnitSpelling.FieldOf(form)],
        };
    }

    private static string Names(List<ExpectedForm> missing, bool chinese) => string.Join(
        chinese ? "、" : ", ",
        missing.Select(entry => entry.Project is { } project
            ? $"“{project}”"
            : chinese ? "部门整体表" : "the department form"));
}
