using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>The funding table: whole where it is short, without blank lines where it is longer, else the lines the finding rests on. Amounts stand as printed.</summary>
internal static class FundingExcerpt
{
    private static readonly (string Key, string Heading, bool IsMoney, Func<FundingLine, decimal?> Value)[] Columns =
    [
        ("initialBudget", "年初预算数", true, line => line.InitialBudget),
        ("budget", "预算数", true, line => line.Budget),
        ("final", "决算数", true, line => line.Final),
        ("executionRate", "预算执行率", false, line => line.ExecutionRate),
        ("points", "分值", false, line => line.Points),
        ("score", "得分", false, line => line.Score),
    ];

    public static ExcerptTable Of(TargetForm form, string? formName, IReadOnlyList<ExcerptPlace> places)
    {
        var lines = form.Funding.Lines;
        var marked = new Dictionary<(int, string), ExcerptCell>();
        foreach (var place in places)
            marked.TryAdd((place.Row ?? -1, place.Column), place.Cell);
        var named = places.Select(place => place.Row ?? -1).Where(row => row >= 0 && row < lines.Count).Distinct().Order().ToList();
        var rows = lines.Count > ExcerptLimits.FundingLines
            ? named
            : [.. Enumerable.Range(0, lines.Count).Where(row => lines.Count <= ExcerptLimits.BlankLines || named.Contains(row) || Columns.Any(column => Print(lines[row], column) is not null))];
        var columns = Columns
            .Where(column => places.Any(place => place.Column == column.Key) || rows.Exists(row => Print(lines[row], column) is not null))
            .ToList();
        var unit = form.Funding.CurrencyUnit is { } declared ? $"（{declared}）" : "";
        return new ExcerptTable(
            form.FormId,
            formName,
            ["资金", .. columns.Select(column => column.IsMoney ? column.Heading + unit : column.Heading)],
            [.. rows.Take(ExcerptLimits.FundingLines).Select(Row)],
            Math.Max(0, rows.Count - ExcerptLimits.FundingLines));

        ExcerptRow Row(int row) => new(
        [
            marked.TryGetValue((row, "label"), out var label) ? label : ExcerptCell.Label(lines[row].Label),
            .. columns.Select(column => marked.TryGetValue((row, column.Key), out var cell) ? cell : ExcerptCell.Context(Print(lines[row], column))),
        ]);
    }

    private static string? Print(FundingLine line, (string Key, string Heading, bool IsMoney, Func<FundingLine, decimal?> Value) column) =>
        line.Raw.TryGetValue(column.Key, out var raw) && !string.IsNullOrWhiteSpace(raw) ? raw
        : column.Value(line) is { } number ? Figures.Print(number) : null;
}
