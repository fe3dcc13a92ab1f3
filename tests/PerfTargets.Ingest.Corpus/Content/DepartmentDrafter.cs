using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>Drafts a department form that agrees with the unit's projects.</summary>
public static class DepartmentDrafter
{
    /// <summary>The department form.</summary>
    /// <param name="random">Where its other figures come from.</param>
    /// <param name="unit">Whose it is.</param>
    /// <param name="year">For which year.</param>
    /// <param name="projects">The unit's projects of that year.</param>
    /// <param name="evaluated">Whether the year is over.</param>
    public static DraftForm Draft(SeededRandom random, string unit, int year, IReadOnlyList<ProjectDraft> projects, bool evaluated)
    {
        var staff = new Staff(random.Between(2, 6), random.Between(4, 30), random.Pick<int>([7600, 8000, 9200]));
        var personnel = random.Between(80, 400) * 10_000m + random.Between(0, 99) * 100m;
        var other = SumOf(projects, FormCategory.OtherOperating);
        var specific = SumOf(projects, FormCategory.SpecificTarget);
        return evaluated
            ? Evaluated(random, unit, year, projects, staff, personnel)
            : Declared(random, unit, year, projects, staff, personnel, other, specific);
    }

    private static DraftForm Declared(SeededRandom random, string unit, int year, IReadOnlyList<ProjectDraft> projects, Staff staff, decimal personnel, decimal other, decimal specific)
    {
        var otherOutside = OutsideOf(projects, FormCategory.OtherOperating);
        var specificOutside = OutsideOf(projects, FormCategory.SpecificTarget);
        var outside = otherOutside + specificOutside;
        var total = personnel + staff.Operating + other + specific;
        var amounts = (string[])[Figures.WanFixed(total), Figures.WanFixed(total - outside), outside == 0 ? "" : Figures.WanFixed(outside)];
        return Empty(random, unit, year, projects) with
        {
            Funding = new DraftFunding
            {
                Total = new(amounts[0]),
                Fiscal = new(amounts[1]),
                Other = new(amounts[2]),
                Expenditure = amounts,
                Personnel = new(Figures.Wan(personnel)),
                PublicOperating = new(Figures.Wan(staff.Operating)),
                OtherOperating = BySource(other, otherOutside),
                SpecificTarget = BySource(specific, specificOutside),
            },
            Headcount = staff.Whole,
            Indicators = DepartmentIndicators.Declared(random, year, staff, personnel, projects, other, specific),
        };
    }

    private static DraftForm Evaluated(SeededRandom random, string unit, int year, IReadOnlyList<ProjectDraft> projects, Staff staff, decimal personnel)
    {
        var basic = personnel + staff.Operating;
        var project = projects.Sum(draft => draft.Yuan);
        var (basicSpent, projectSpent) = (basic - random.Between(0, 99) * 100m, projects.Sum(draft => draft.Spent));
        DraftAmount Amount(decimal budget, decimal final) => new(Figures.WanFixed(budget), Figures.WanFixed(final), Figures.Rate(final, budget));
        return Empty(random, unit, year, projects) with
        {
            Evaluated = true,
            Funding = new DraftFunding
            {
                Total = Amount(basic + project, basicSpent + projectSpent),
                Fiscal = Amount(basic + project, basicSpent + projectSpent),
                Other = DraftAmount.Blank,
                Personnel = Amount(basic, basicSpent),
                SpecificTarget = Amount(project, projectSpent),
            },
            Headcount = staff.Whole,
            Duties = $"1. 负责本级有关{projects[0].Form.Project}的管理。2. 承办上级交办的其他事项。",
            Tasks = [.. projects.Take(5).Select(draft => (draft.Form.Project, $"按计划推进{draft.Form.Project}"))],
            Indicators = DepartmentIndicators.Evaluated(random, year, projects),
        };
    }

    private static DraftForm Empty(SeededRandom random, string unit, int year, IReadOnlyList<ProjectDraft> projects) => new()
    {
        Kind = FormKind.Department,
        Evaluated = false,
        Category = FormCategory.OtherOperating,
        Year = Figures.Whole(year),
        Unit = unit,
        Department = unit,
        Project = "",
        HeadingUnit = unit,
        HeadingProject = "",
        Funding = new DraftFunding { Total = DraftAmount.Blank, Fiscal = DraftAmount.Blank, Other = DraftAmount.Blank },
        Goal = $"保障机构正常运转，推进{string.Join("、", projects.Select(project => project.Form.Project))}等工作。",
        Indicators = [],
        Preparer = random.Pick(Offices.People),
    };

    private static decimal SumOf(IReadOnlyList<ProjectDraft> projects, FormCategory category) =>
        projects.Where(project => project.Form.Category == category).Sum(project => project.Yuan);

    private static decimal OutsideOf(IReadOnlyList<ProjectDraft> projects, FormCategory category) =>
        projects.Where(project => project.Form.Category == category && project.Form.Funding.Other.Budget.Length > 0)
            .Sum(project => decimal.Parse(project.Form.Funding.Other.Budget, System.Globalization.CultureInfo.InvariantCulture) * 10_000m);

    // Budget holds the whole, final the fiscal part and rate the rest: the three columns of the layout by category.
    private static DraftAmount BySource(decimal whole, decimal outside) =>
        new(Figures.Wan(whole), Figures.Wan(whole - outside), outside == 0 ? "" : Figures.Wan(outside));
}
