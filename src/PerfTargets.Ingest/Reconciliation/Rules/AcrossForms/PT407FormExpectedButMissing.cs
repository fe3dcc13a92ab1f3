using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Expectations;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT407: every form of the roster is there.</summary>
/// <param name="roster">The forms expected.</param>
internal sealed class PT407FormExpectedButMissing(IReadOnlyList<ExpectedForm> roster) : UnitYearRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT407",
        Name = "form-expected-but-missing",
        Family = "acrossForms",
        DefaultSeverity = Severity.Error,
        Title = new("应报的表没有报", "A form that is expected is missing"),
        Holds = new("应报名单上本单位的每张表都在", "Every form that the roster expects of the unit is there"),
        Tolerance = new("不涉及数值；单位和项目名称相同（空格、标点和习惯简称不算）才算同一张表，名称相近的判为资料不足", "Not a matter of numbers; unit and project must have the same names, spaces, signs and customary short forms apart; names that are near leave it undecided"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = roster.Count == 0
        ? new Bilingual("没有给出应报名单", "No roster of expected forms was given")
        : new Bilingual("应报名单里没有本单位", "The roster does not name the unit");

    /// <inheritdoc/>
    protected override void Check(SetTally tally, UnitYear group, FormSet set)
    {
        if (roster.Count == 0)
            return;
        var matches = ExpectedMatches.Of(roster, set);
        var own = matches.Of(group).ToList();
        if (own.Count == 0)
        {
            // A unit that the roster does not name, in a spelling near to one that it does.
            var near = matches.Near(group).ToList();
            if (near.Count > 0)
                tally.Lack(Doubt(near));
            return;
        }

        var missing = own.Where(match => match.State == ExpectedState.Missing).Select(match => match.Entry).Distinct().ToList();
        var doubtful = own.FindAll(match => match.State == ExpectedState.Doubtful);
        if (missing.Count > 0)
            tally.Fail(Describe(group, missing));
        else if (doubtful.Count > 0)
            tally.Lack(Doubt(doubtful));
        else
            tally.Hold();
    }

    /// <summary>Names the rows, and what was handed in under names near to theirs.</summary>
    private static Bilingual Doubt(IReadOnlyList<ExpectedMatch> doubtful)
    {
        var entries = doubtful.Select(match => match.Entry).Distinct().ToList();
        var nameless = doubtful.Where(match => match.Entry.Project is not null).SelectMany(match => match.Forms).Where(form => ProjectName.Key(form) is null).Distinct().ToList();
        if (nameless.Count > 0)
            return new Bilingual($"有 {nameless.Count} 张表没有项目名称，可能就是名单上的{Names(entries, true)}", $"{nameless.Count} form(s) name no project and may be the expected {Names(entries, false)}");
        var filed = doubtful.SelectMany(match => match.Forms).Distinct().Select(form => (Unit: UnitSpelling.PrintedOn(form).Trim(), Project: ProjectName.Of(form))).ToList();
        var unit = doubtful[0].Entry.Unit;
        return new Bilingual(
            $"名单上“{unit}”的{Names(entries, true)}与交来的{string.Join('、', filed.Select(form => form.Project is { } project ? $"“{form.Unit}”的“{project}”" : $"“{form.Unit}”的部门整体表").Distinct())}名称相近，不能认定是不是同一张表，请人工核对",
            $"the roster's {Names(entries, false)} of {unit} and what was handed in as {string.Join(", ", filed.Select(form => form.Project is { } project ? $"“{project}” of {form.Unit}" : $"the department form of {form.Unit}").Distinct())} have names that are near and not the same: for a person to decide");
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
