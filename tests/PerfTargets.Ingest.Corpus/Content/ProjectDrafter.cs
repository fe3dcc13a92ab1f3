using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>Drafts a project form whose figures agree with each other.</summary>
public static class ProjectDrafter
{
    /// <summary>A project.</summary>
    /// <param name="random">Where its figures come from.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="unit">Who files it.</param>
    /// <param name="year">For which year.</param>
    /// <param name="category">其他运转类 or 特定目标类.</param>
    /// <param name="evaluated">Whether the year is over.</param>
    public static ProjectDraft Draft(SeededRandom random, Topic topic, string unit, int year, FormCategory category, bool evaluated)
    {
        var work = random.Take(topic.Items, random.Between(2, 3)).Select(item => Job.Draft(random, item)).ToList();
        var total = work.Sum(job => job.Yuan);
        var fiscal = random.Once(3) ? total * 3 / 4 : total;
        fiscal = Math.Floor(fiscal / 100) * 100;
        var spent = evaluated ? Math.Floor(total * random.Between(90, 100) / 100 / 100) * 100 : 0m;
        var funding = Funding(random, total, fiscal, spent, evaluated);
        var people = random.Take(Offices.People, 2);
        return new ProjectDraft(total, spent, new DraftForm
        {
            Kind = FormKind.Project,
            Evaluated = evaluated,
            Category = category,
            Year = Figures.Whole(year),
            Unit = unit,
            Department = unit,
            Project = topic.Project,
            HeadingUnit = unit,
            HeadingProject = topic.Project,
            Funding = funding,
            Goal = Goal(random, topic, work) + (random.Once(3) ? $"项目总投入{Figures.Wan(total)}万元。" : ""),
            GoalActual = evaluated ? $"已完成{string.Join("、", work.Select(job => job.Item.Name))}等工作，{topic.Benefit}。" : "",
            Indicators = IndicatorDrafter.Draft(random, topic, work, year, total, spent, evaluated),
            Preparer = people[0],
            Head = people[1],
            FiledOn = evaluated ? FormattableString.Invariant($"{year + 1}02{random.Between(10, 20)}") : FormattableString.Invariant($"{year - 1}12{random.Between(10, 15)}"),
            Review = FormattableString.Invariant($"同意 {year - 1}.12.{random.Between(16, 28)}"),
        });
    }

    private static DraftFunding Funding(SeededRandom random, decimal total, decimal fiscal, decimal spent, bool evaluated)
    {
        var wide = random.Once(2);
        string Print(decimal yuan) => wide ? Figures.WanFixed(yuan) : Figures.Wan(yuan);
        var other = total - fiscal;
        var fiscalSpent = Math.Min(spent, fiscal);
        DraftAmount Amount(decimal budget, decimal final) =>
            budget == 0 ? DraftAmount.Blank : evaluated ? new(Print(budget), Print(final), Figures.Rate(final, budget)) : new(Print(budget));
        return new DraftFunding
        {
            Declared = Print(total),
            Total = Amount(total, spent),
            Fiscal = Amount(fiscal, fiscalSpent),
            Other = Amount(other, spent - fiscalSpent),
        };
    }

    private static string Goal(SeededRandom random, Topic topic, IReadOnlyList<Job> work)
    {
        var list = string.Join("，", work.Select(job => job.Phrase));
        return random.Pick<string>(
        [
            $"围绕{topic.Project}，全年计划{list}，实现{topic.Benefit}。",
            $"通过实施{topic.Project}项目，{list}，{topic.Lasting}。",
            $"1.{string.Join("；2.", work.Select(job => job.Phrase).Take(2))}。通过上述工作，{topic.Benefit}。",
        ]);
    }
}

/// <summary>A draft with the figures behind it.</summary>
/// <param name="Yuan">Its total in 元.</param>
/// <param name="Spent">What was spent of it, in 元; 0 before the year is over.</param>
/// <param name="Form">The form.</param>
public sealed record ProjectDraft(decimal Yuan, decimal Spent, DraftForm Form);
