using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Rosters;

/// <summary>Which column of a roster holds what, by the words of its header.</summary>
/// <param name="Unit">The column of units.</param>
/// <param name="Project">That of projects; null when there is none.</param>
/// <param name="Year">That of years; null when there is none.</param>
/// <param name="Due">That of due days; null when there is none.</param>
/// <param name="Others">Headed columns that are not read.</param>
internal sealed partial record RosterColumns(int Unit, int? Project, int? Year, int? Due, IReadOnlyList<string> Others)
{
    // The plainer word first: a roster may have a column of departments beside that of units.
    private static readonly string[] UnitWords =
    [
        "单位", "单位名称", "预算单位", "预算单位名称", "填报单位", "填报单位名称", "申报单位", "报送单位", "应报单位", "单位全称",
        "部门", "部门名称", "预算部门", "预算部门名称", "部门单位名称", "部门单位", "unit", "unitname", "budgetunit", "department", "departmentname",
    ];

    private static readonly string[] ProjectWords =
        ["项目", "项目名称", "预算项目", "预算项目名称", "应报项目", "project", "projectname"];

    private static readonly string[] YearWords =
        ["年度", "预算年度", "年份", "财政年度", "所属年度", "year", "fiscalyear", "budgetyear"];

    private static readonly string[] DueWords =
    [
        "截止日期", "应报日期", "报送截止", "报送截止日期", "截止时间", "报送截止时间", "报送时限", "应报时间", "上报截止日期", "上报时限", "上报日期",
        "报送日期", "报送时间", "截止日", "截止", "due", "duedate", "deadline",
    ];

    private static readonly string[] Numbering = ["序号", "编号", "no", "号"];

    /// <summary>The columns of a header row; null when the row names no column of units.</summary>
    public static RosterColumns? Find(RosterRow row)
    {
        var labels = row.Cells.Select(cell => (Column: cell.Key, Label: Fold(cell.Value), Text: cell.Value.ReplaceLineEndings("").Trim())).Where(cell => cell.Label.Length > 0).ToList();
        int? Column(string[] words) => words
            .SelectMany(word => labels.Where(cell => cell.Label == word).Select(cell => (int?)cell.Column))
            .FirstOrDefault();

        if (Column(UnitWords) is not { } unit)
            return null;
        var (project, year, due) = (Column(ProjectWords), Column(YearWords), Column(DueWords));
        var others = labels
            .Where(cell => cell.Column != unit && cell.Column != project && cell.Column != year && cell.Column != due && !Numbering.Contains(cell.Label))
            .Select(cell => cell.Text)
            .ToList();
        return new RosterColumns(unit, project, year, due, others);
    }

    /// <summary>Whether two headers put the same things in the same columns.</summary>
    public bool IsSameAs(RosterColumns other) => (Unit, Project, Year, Due) == (other.Unit, other.Project, other.Year, other.Due);

    private static string Fold(string label) =>
        string.Concat(Brackets().Replace(PrintedText.Normalise(label), "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"[(\[（【].*?[)\]）】]")]
    private static partial Regex Brackets();
}
