using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT406: each project has a goal of its own.</summary>
internal sealed class PT406GoalCopiedFromAnotherForm : UnitYearRule
{
    /// <summary>Shorter goals, 保障工作正常运转, say the same of many things.</summary>
    private const int Shortest = 12;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT406",
        Name = "goal-copied-from-another-form",
        Family = "acrossForms",
        DefaultSeverity = Severity.Warning,
        Title = new("目标与另一个项目的完全相同", "The goal is that of another project"),
        Holds = new("同一单位、同一年度不同项目的目标不相同", "Different projects of a unit and year have different goals"),
        Tolerance = new("去掉空格和标点后逐字相同、并且不少于 12 个字才算", "The same word for word, spaces and signs apart, and at least 12 characters long"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = new("不是项目表，或者表上没有可以比较的目标", "Not a project form, or no goal to compare");

    /// <inheritdoc/>
    protected override void Check(SetTally tally, UnitYear group, FormSet set)
    {
        var goals = group.Projects.SelectMany(Goals).ToList();
        foreach (var same in goals.GroupBy(goal => goal.Text, StringComparer.Ordinal))
        {
            var nameless = same.FirstOrDefault(goal => goal.Project is null);
            var projects = same.Where(goal => goal.Project is not null).DistinctBy(goal => goal.Project).ToList();
            if (projects.Count > 1)
                tally.Fail(Describe(projects));
            foreach (var goal in same)
            {
                if (nameless is not null && same.Count() > 1)
                    tally.Lack(goal.Field.Form, new Bilingual("有一张目标相同的表没有项目名称，不知道是不是同一个项目", "a form with the same goal names no project, so it may be the same one"));
                else
                    tally.Hold(goal.Field.Form);
            }
        }
    }

    private static IEnumerable<OwnGoal> Goals(TargetForm form)
    {
        for (var i = 0; i < form.Goals.Count; i++)
        {
            var text = Words(form.Goals[i].Text);
            if (text.Length >= Shortest)
                yield return new OwnGoal(ProjectName.Key(form), text, new FieldValue(form, FormattableString.Invariant($"/goals/{i}/text"), form.Goals[i].Text));
        }
    }

    private static string Words(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in PrintedText.Normalise(text))
        {
            if (char.IsLetterOrDigit(c))
                kept.Append(c);
        }

        return kept.ToString();
    }

    private static Fault Describe(IReadOnlyList<OwnGoal> goals)
    {
        var names = goals.Select(goal => ProjectName.Of(goal.Field.Form)).ToList();

        // 一期 and 二期 of one undertaking may well have one goal.
        var phases = names.Select(name => string.Concat(name!.Where(c => !"一二三四五六七八九十0123456789".Contains(c, StringComparison.Ordinal)))).Distinct().Count() == 1;
        return new Fault
        {
            Certainty = phases ? Certainty.Ask : Certainty.Likely,
            Message = new Bilingual(
                $"项目{string.Concat(names.Select(name => $"“{name}”"))}的目标逐字相同。请核对是否复制后没有修改。",
                $"The goals of {string.Join(", ", names.Select(name => $"“{name}”"))} are the same word for word. Check whether one was copied and not rewritten."),
            Fields = [.. goals.Select(goal => goal.Field)],
        };
    }

    /// <summary>A project's goal.</summary>
    private sealed record OwnGoal(string? Project, string Text, FieldValue Field);
}
