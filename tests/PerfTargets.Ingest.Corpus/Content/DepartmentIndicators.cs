using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>Drafts the indicator rows of a department form.</summary>
internal static class DepartmentIndicators
{
    private const string Basic = "基本经费";
    private const string Projects = "项目经费";

    /// <summary>The rows before the year.</summary>
    public static IReadOnlyList<DraftIndicator> Declared(
        SeededRandom random, int year, Staff staff, decimal personnel, IReadOnlyList<ProjectDraft> projects, decimal other, decimal specific)
    {
        var others = projects.Count(project => project.Form.Category == FormCategory.OtherOperating);
        return
        [
            Management(random, "预算年终结余率"),
            Row(Basic, IndicatorAspect.Quantity, "人员数量", FormattableString.Invariant($"共计{staff.Whole}人。其中：行政人员{staff.Officials}人，事业人员{staff.Others}人。\n公用经费配备标准：{staff.Rate}元/人")),
            Row(Basic, IndicatorAspect.Quality, "经费保障率", "人员经费足额保障；公用经费按标准保障，保障率均为100%"),
            Row(Basic, IndicatorAspect.Timeliness, "执行时间", FormattableString.Invariant($"{year}年1月—{year}年12月")),
            Row(Basic, IndicatorAspect.Cost, "人员经费", $"人员类经费{Figures.Wan(personnel)}万元；基本运转公用经费{Figures.Wan(staff.Operating)}万元"),
            Row(Projects, IndicatorAspect.Quantity, "项目数量", FormattableString.Invariant($"其他运转类预算项目{others}个，特定目标类预算项目{projects.Count - others}个，共{projects.Count}个项目实施")),
            Row(Projects, IndicatorAspect.Quality, "项目完成率", "100%"),
            Row(Projects, IndicatorAspect.Timeliness, "项目执行时间", FormattableString.Invariant($"{year}年1月—{year}年12月")),
            Row(Projects, IndicatorAspect.Cost, "项目经费", $"其他运转类项目经费{Figures.Wan(other)}万元，特定目标类项目经费{Figures.Wan(specific)}万元，共计{Figures.Wan(other + specific)}万元"),
            Row(null, IndicatorAspect.Social, "服务民生", "便民服务更加便捷高效"),
            Row(null, IndicatorAspect.Satisfaction, "服务对象满意度", "≥95%"),
        ];
    }

    /// <summary>The rows after the year.</summary>
    public static IReadOnlyList<DraftIndicator> Evaluated(SeededRandom random, int year, IReadOnlyList<ProjectDraft> projects)
    {
        var rows = projects.SelectMany(project => project.Form.Indicators.Where(row => row.Aspect == IndicatorAspect.Quantity).Take(1)).ToList();
        rows.Add(Row(null, IndicatorAspect.Quality, "重点工作完成率", "≥95%") with { Actual = FormattableString.Invariant($"{random.Between(95, 100)}%") });
        rows.Add(Row(null, IndicatorAspect.Timeliness, "完成时限", FormattableString.Invariant($"{year}年12月底前")) with { Actual = FormattableString.Invariant($"{year}年12月{random.Between(5, 28)}日完成") });
        rows.Add(Row(null, IndicatorAspect.Social, "服务民生", "便民服务更加便捷高效") with { Actual = "已实现，便民服务效率提高" });
        rows.Add(Row(null, IndicatorAspect.Satisfaction, "服务对象满意度", "≥95%") with { Actual = FormattableString.Invariant($"{random.Between(95, 100)}%") });
        return rows;
    }

    private static DraftIndicator Management(SeededRandom random, string name)
    {
        var years = (decimal[])[random.Between(100, 900) / 100m, random.Between(100, 900) / 100m, random.Between(-300, 600) / 100m];
        var mean = Math.Round(years.Sum() / 3, 2, MidpointRounding.AwayFromZero);
        return Row(null, IndicatorAspect.Cost, name, FormattableString.Invariant($"≤{mean:0.00}%")) with
        {
            References = [.. years.Prepend(mean).Select(value => FormattableString.Invariant($"{value:0.00}%"))],
        };
    }

    private static DraftIndicator Row(string? part, IndicatorAspect aspect, string name, string target) =>
        new() { Aspect = aspect, Name = name, Target = target, Level1 = part };
}
