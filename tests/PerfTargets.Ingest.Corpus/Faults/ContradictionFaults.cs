using System.Text.RegularExpressions;
using PerfTargets.Ingest.Corpus.Content;
using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>Fields that contradict each other.</summary>
internal static partial class ContradictionFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Drafting.InRow("PT201", "the deadline is a year early", IndicatorAspect.Timeliness, (_, row) => Target(row, AnyYear().Replace(row.Target, year => Year(year, -1)))),
        Drafting.InRow("PT201", "the deadline is a year late", IndicatorAspect.Timeliness, (_, row) => Target(row, AnyYear().Replace(row.Target, year => Year(year, 1)))),
        Drafting.InProject("PT202", "another project stands above the table", (random, form) => Heading(form, form.HeadingUnit, random.Pick(Topics.All).Project), "project-scoring"),
        Drafting.InProject("PT202", "another unit stands above the table", (_, form) => Heading(form, "清溪县人民医院", form.HeadingProject), "project-scoring"),
        Drafting.InRow("PT203", "the explanation has another number", IndicatorAspect.Quality, (_, row) => row.Number == "100" ? null : Explain(row, row.Explanation.Replace(row.Number + "%", "85%", StringComparison.Ordinal)), "project-scoring"),
        Drafting.InRow("PT203", "the explanation has another count", IndicatorAspect.Quantity, (_, row) => Explain(row, row.Explanation.Replace(row.Number, Figures.Whole(int.Parse(row.Number, System.Globalization.CultureInfo.InvariantCulture) + 13), StringComparison.Ordinal)), "project-scoring"),
        Drafting.InRow("PT203", "the explanation goes the other way", IndicatorAspect.Quality, (_, row) => row.Number == "100" ? null : Explain(row, row.Explanation.Replace("不低于", "不高于", StringComparison.Ordinal)), "project-scoring"),
        Drafting.InRow("PT204", "the explanation has another unit", IndicatorAspect.Quantity, (_, row) => Explain(row, row.Explanation.Replace(row.Number + row.Measure, row.Number + (row.Measure == "公里" ? "人" : "公里"), StringComparison.Ordinal)), "project-scoring"),
        Drafting.InRow("PT205", "a lasting effect is listed as satisfaction", IndicatorAspect.Sustainability, (_, row) => (row with { Level1 = "满意度指标" }, "可持续影响指标")),
        Drafting.InRow("PT205", "a quantity is listed as a benefit", IndicatorAspect.Quantity, (_, row) => (row with { Level1 = "效益指标" }, "数量指标"), "project-scoring", "project-operator-column", "project-self-evaluation", "project-execution"),
        Drafting.InProject("PT206", "a row is printed twice", (_, form) => Twice(form)),
        Drafting.InProject("PT207", "the goal has another count", (_, form) => GoalCount(form)),
        Drafting.InProject("PT208", "the review is before the filing", (_, form) => Review(form), "project-scoring"),
        Drafting.InProject("PT209", "the filer signs as the head", (_, form) => (form with { Head = form.Preparer }, form.Preparer), "project-scoring"),
        Drafting.InRow("PT210", "the result copies the target", IndicatorAspect.Social, (_, row) => (row with { Actual = row.Target }, row.Target), "project-execution", "project-self-evaluation"),
        Drafting.InRow("PT211", "less was reached, no reason is given", IndicatorAspect.Quality, (_, row) => row.Number.Length == 0 ? null : Reached(row, "80%"), "project-execution", "project-self-evaluation"),
        Drafting.InRow("PT212", "three times the target was reached", IndicatorAspect.Quantity, (_, row) => Reached(row, Figures.Whole(3 * int.Parse(row.Number, System.Globalization.CultureInfo.InvariantCulture)) + row.Measure), "project-execution", "project-self-evaluation"),
        Drafting.InRow("PT213", "the value type stands under the remarks", IndicatorAspect.Social, (_, row) => (row with { ValueType = "", Remark = "定性" }, "定性"), "project-scoring"),
        Drafting.InRow("PT214", "fewer names than announced", IndicatorAspect.Social, (_, row) => Target(row, "覆盖4个村（白鹤村、青龙村、桂花村），群众受益"), "project-cell-dump", "project-execution"),
    ];

    private static string Year(Match year, int shift) => Figures.Whole(int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture) + shift);

    private static (DraftIndicator Row, string Raw)? Target(DraftIndicator row, string target) => (row with { Target = target }, target);

    private static (DraftIndicator Row, string Raw)? Explain(DraftIndicator row, string explanation) =>
        explanation == row.Explanation ? null : (row with { Explanation = explanation }, explanation);

    private static (DraftIndicator Row, string Raw)? Reached(DraftIndicator row, string actual) => (row with { Actual = actual }, actual);

    private static (DraftForm Form, string Raw)? Heading(DraftForm form, string unit, string project) =>
        unit == form.HeadingUnit && project == form.HeadingProject ? null : (form with { HeadingUnit = unit, HeadingProject = project }, unit == form.HeadingUnit ? project : unit);

    private static (DraftForm Form, string Raw)? Twice(DraftForm form)
    {
        var row = form.Indicators.First(row => row.Aspect == IndicatorAspect.Quality);
        return (form with { Indicators = [.. form.Indicators.SelectMany(other => other == row ? [row, row] : (DraftIndicator[])[other])] }, row.Name);
    }

    private static (DraftForm Form, string Raw)? GoalCount(DraftForm form)
    {
        var row = form.Indicators.First(row => row.Aspect == IndicatorAspect.Quantity);
        var changed = Figures.Whole(int.Parse(row.Number, System.Globalization.CultureInfo.InvariantCulture) + 73) + row.Measure;
        var goal = form.Goal.Replace(row.Number + row.Measure, changed, StringComparison.Ordinal);
        return goal == form.Goal ? null : (form with { Goal = goal }, goal);
    }

    private static (DraftForm Form, string Raw)? Review(DraftForm form)
    {
        var year = int.Parse(form.FiledOn[..4], System.Globalization.CultureInfo.InvariantCulture);
        var review = FormattableString.Invariant($"同意 {year}.11.3");
        return (form with { Review = review }, review);
    }

    [GeneratedRegex(@"\d{4}(?=年)")]
    private static partial Regex AnyYear();
}
