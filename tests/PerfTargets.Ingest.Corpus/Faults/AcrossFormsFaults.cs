using System.Text.RegularExpressions;
using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>Forms of one unit that contradict each other.</summary>
internal static partial class AcrossFormsFaults
{
    private static readonly string[] ByCategory = ["department-income-expenditure", "department-expenditure-categories"];

    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Drafting.InDepartment("PT401", "the department's project total is another", (random, form) => Total(random, form), ByCategory),
        Drafting.InDepartment("PT402", "the number of projects is another", (_, form) => Drafting.Row(form, IndicatorAspect.Quantity, Counted), ByCategory),
        new("PT403", "a project carries the title of the other category", Retitle),
        new("PT404", "a project spells the unit differently", (_, folder) => Spell(folder)),
        new("PT405", "a project is filed twice", (_, folder) => new Planted(folder with { Projects = [.. folder.Projects, folder.Projects[0]] }, folder.Projects.Count + 1, folder.Projects[0].Project)),
        new("PT406", "a project has the goal of another", (_, folder) => folder.Projects.Count < 2
            ? null
            : Planted.InProject(folder, 1, folder.Projects[1] with { Goal = folder.Projects[0].Goal }, folder.Projects[0].Goal)),
    ];

    private static (DraftForm Form, string Raw)? Total(SeededRandom random, DraftForm form) =>
        Drafting.Row(form, IndicatorAspect.Cost, row =>
        {
            if (!row.Target.Contains("共计", StringComparison.Ordinal))
                return null;

            // Both a part and the sum grow, so that the sentence itself still adds up.
            var more = random.Between(2, 9);
            var target = Amounts().Replace(row.Target, match => match.Groups["name"].Value == "特定目标类项目经费" ? match.Value : $"{match.Groups["name"].Value}{Drafting.Number(match.Groups["number"].Value) + more}");
            return (row with { Target = target }, target);
        });

    private static (DraftIndicator Row, string Raw)? Counted(DraftIndicator row)
    {
        if (!row.Target.Contains("个项目实施", StringComparison.Ordinal))
            return null;
        var target = Projects().Replace(row.Target, match => (int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return (row with { Target = target }, target);
    }

    private static Planted? Retitle(SeededRandom random, UnitFolder folder)
    {
        if (folder.ProjectLayout.Name != "project-cell-dump" || !ByCategory.Contains(folder.DepartmentLayout.Name))
            return null;
        var at = random.Next(folder.Projects.Count);
        var project = folder.Projects[at];
        var other = project.Category == FormCategory.OtherOperating ? FormCategory.SpecificTarget : FormCategory.OtherOperating;
        return Planted.InProject(folder, at, project with { Category = other }, "") with { Form = 0 };
    }

    private static Planted? Spell(UnitFolder folder)
    {
        if (folder.Projects.Count < 3)
            return null;
        var unit = folder.Projects[1].Unit.Replace("县", "", StringComparison.Ordinal);
        return unit == folder.Projects[1].Unit ? null : Planted.InProject(folder, 1, folder.Projects[1] with { Unit = unit }, unit);
    }

    [GeneratedRegex(@"(?<name>其他运转类项目经费|特定目标类项目经费|共计)(?<number>[\d.]+)")]
    private static partial Regex Amounts();

    // Both counts, so that the sentence itself still adds up.
    [GeneratedRegex(@"(?<=其他运转类预算项目)\d+|(?<=共)\d+(?=个)")]
    private static partial Regex Projects();
}
