using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>A number of projects that a department form states.</summary>
/// <param name="Field">The text it stands in.</param>
/// <param name="Category">The class of the projects; null for all of them.</param>
/// <param name="Count">How many.</param>
internal sealed partial record StatedCount(FieldValue Field, FormCategory? Category, int Count)
{
    /// <summary>The numbers a department form states, in printed order: 其他运转类预算项目6个，特定目标类预算项目6个，共12个项目.</summary>
    public static IReadOnlyList<StatedCount> Of(TargetForm form)
    {
        var counts = new List<StatedCount>();
        foreach (var row in DepartmentRow.Of(form).Where(row => row.AboutProjects))
        {
            var text = PrintedText.Normalise(row.Field.Raw);
            if (row.Indicator is { Aspect: IndicatorAspect.Quantity, Target.Value: { } value } && IsCountOfProjects(row.Indicator) && Whole(value) is { } whole)
            {
                counts.Add(new StatedCount(row.Field, null, whole));
                continue;
            }

            // What is said of a class is not said of all projects: 其他运转类预算6个项目，共12个项目.
            counts.AddRange(Read(row, text, Classified(), ClassifiedAfter()));
            counts.AddRange(Read(row, ClassifiedAfter().Replace(Classified().Replace(text, "|"), "|"), Total(), TotalAfter()));
        }

        return [.. counts.Distinct()];
    }

    /// <summary>How many projects the department form says there are in all: stated so, or the sum of both classes; null when it does not say, or says several.</summary>
    public static int? Whole(IReadOnlyList<StatedCount> counts)
    {
        var totals = counts.Where(count => count.Category is null).Select(count => count.Count).Distinct().ToList();
        if (totals.Count > 0)
            return totals.Count == 1 ? totals[0] : null;
        var classes = counts.Select(count => (count.Category, count.Count)).Distinct().ToList();
        return classes.Count == 2 && classes[0].Category != classes[1].Category ? classes[0].Count + classes[1].Count : null;
    }

    private static IEnumerable<StatedCount> Read(DepartmentRow row, string text, params IReadOnlyList<Regex> patterns) =>
        from pattern in patterns
        from match in pattern.Matches(text)
        let count = Number(match.Groups["n"].Value)
        where count is not null
        select new StatedCount(row.Field, CategoryOf(match.Groups["class"].Value), count.Value);

    private static bool IsCountOfProjects(Indicator indicator) =>
        (indicator.Target?.Unit ?? indicator.MeasureUnit) is null or "个" or "项"
        && indicator.Target?.Operator is null or ComparisonOperator.Equal;

    private static int? Whole(decimal value) => value is >= 0 and <= 100_000 && decimal.Truncate(value) == value ? (int)value : null;

    private static FormCategory? CategoryOf(string word) => word switch
    {
        "其他运转类" => FormCategory.OtherOperating,
        "特定目标类" => FormCategory.SpecificTarget,
        _ => null,
    };

    private static int? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        const string Digits = "零一二三四五六七八九";
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return text.Length == 1 ? (text == "两" ? 2 : Digits.IndexOf(text[0], StringComparison.Ordinal)) : null;
        if (ten > 1 || text.Length - ten > 2)
            return null;
        return ((ten == 0 ? 1 : Digits.IndexOf(text[0], StringComparison.Ordinal)) * 10)
            + (ten == text.Length - 1 ? 0 : Digits.IndexOf(text[^1], StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<class>其他运转类|特定目标类)[^\d,;。、:万元]{0,10}?(?<n>\d{1,4}|[一二两三四五六七八九十]{1,3})个(?!月|人)(预算|支出)*(项目)?")]
    private static partial Regex Classified();

    [GeneratedRegex(@"(?<n>(?<![\d.])\d{1,4}|[一二两三四五六七八九十]{1,3})个(?<class>其他运转类|特定目标类)(预算|支出)*(项目)?")]
    private static partial Regex ClassifiedAfter();

    [GeneratedRegex(@"(?<![\d.])(?<n>\d{1,4}|(?<![一二两三四五六七八九十])[一二两三四五六七八九十]{1,3})个(预算|支出)*项目")]
    private static partial Regex Total();

    [GeneratedRegex(@"项目(总数|数量|个数)?(共计|合计|总计|共有|共)?[::为]?(?<n>\d{1,4})个(?!月|人|项目)")]
    private static partial Regex TotalAfter();
}
