using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting.Masking;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>Rows of the indicator table. Long explanations and scoring rules stand in it only where the finding rests on them.</summary>
internal static class IndicatorExcerpt
{
    private static readonly (string Key, string Heading, Func<Indicator, string?> Text, bool OnlyAsEvidence)[] Columns =
    [
        ("section", "部分", i => i.Section, false),
        ("level1", "一级指标", i => i.Level1, false),
        ("level2", "二级指标", i => i.Level2, false),
        ("level3", "三级指标", i => i.Level3, false),
        ("explanation", "指标解释", i => i.Explanation, true),
        ("scoringRule", "评分标准", i => i.ScoringRule, true),
        ("points", "分值", i => Number(i.Points), false),
        ("valueType", "指标值类型", i => i.ValueType, false),
        ("target", "指标值", i => i.Target?.Raw, false),
        ("measureUnit", "度量单位", i => i.MeasureUnit, false),
        ("actual", "实际完成值", i => i.Actual?.Raw, false),
        ("score", "得分", i => Number(i.Score), false),
        ("shortfallReason", "偏差原因", i => i.ShortfallReason, false),
        ("remark", "备注", i => i.Remark, false),
    ];

    public static ExcerptTable Of(TargetForm form, string? formName, IReadOnlyList<ExcerptPlace> places, PersonalMask mask)
    {
        var marked = new Dictionary<(int, string), ExcerptCell>();
        foreach (var place in places)
            marked.TryAdd((place.Row ?? -1, place.Column), place.Cell);
        var rows = places.Select(place => place.Row ?? -1).Where(row => row >= 0 && row < form.Indicators.Count).Distinct().Order().ToList();
        var used = places.Select(place => place.Column).ToHashSet(StringComparer.Ordinal);
        var columns = Columns.Concat(References(form, used))
            .Where(column => used.Contains(column.Key) || (!column.OnlyAsEvidence && rows.Exists(row => !string.IsNullOrWhiteSpace(column.Text(form.Indicators[row])))))
            .ToList();
        return new ExcerptTable(
            form.FormId,
            formName,
            [.. columns.Select(column => column.Heading)],
            [.. rows.Take(ExcerptLimits.Rows).Select(row => new ExcerptRow([.. columns.Select(column => Cell(row, column.Key, column.Text(form.Indicators[row])))]))],
            Math.Max(0, rows.Count - ExcerptLimits.Rows));

        ExcerptCell Cell(int row, string key, string? text) =>
            marked.TryGetValue((row, key), out var cell) ? cell : ExcerptCell.Context(text is null ? null : mask.Of(text));
    }

    // Rules name the list or one value of it; both mean its columns.
    private static IEnumerable<(string Key, string Heading, Func<Indicator, string?> Text, bool OnlyAsEvidence)> References(TargetForm form, HashSet<string> used)
    {
        var count = used.Any(key => key.StartsWith("references", StringComparison.Ordinal)) ? form.Indicators.Max(i => i.References.Count) : 0;
        for (var j = 0; j < count; j++)
        {
            var at = j;
            var heading = form.Indicators.First(i => i.References.Count > at).References[at].Label;
            yield return (FormattableString.Invariant($"references/{at}"), heading, i => i.References.Count > at ? i.References[at].Raw : null, false);
        }
    }

    private static string? Number(decimal? number) => number is { } n ? Figures.Print(n) : null;
}
