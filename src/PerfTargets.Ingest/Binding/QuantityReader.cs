using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Every number with its unit in a sentence; dates, document numbers and list numbers are no quantities.</summary>
internal static class QuantityReader
{
    /// <summary>The quantities in order.</summary>
    /// <param name="raw">The printed text.</param>
    /// <param name="folded">The same text folded, character by character.</param>
    public static IReadOnlyList<Quantity> Read(string raw, string folded)
    {
        var quantities = new List<Quantity>();
        for (var at = 0; at < folded.Length; at++)
        {
            if (!NumberScanner.TryRead(folded, at, out var value, out var end))
            {
                // Digits that are no number as a whole (2025.12.15, more of them than a number has) hold none in their parts.
                at = Math.Max(at, end - 1);
                continue;
            }

            if (NumberScanner.IsDate(folded, at, end, value)
                || NumberScanner.IsDocumentNumber(folded, at, end)
                || NumberScanner.IsListNumber(folded, at, end))
            {
                at = end - 1;
                continue;
            }

            // In a sentence "=" closes a calculation (12个*0.2万元=2.4万元); it compares nothing.
            var op = ComparisonWords.EndingAt(folded, at) is { } sign && sign != ComparisonOperator.Equal ? sign : (ComparisonOperator?)null;
            var next = end;
            var scale = "";
            if (IsMore(folded, next + 1) && folded[next] is '万' or '亿')
            {
                // 3万余人次: the unit is 万人次.
                scale = folded[next].ToString();
                next++;
            }

            if (IsMore(folded, next))
            {
                op ??= ComparisonOperator.About;
                next++;
            }

            if (next < folded.Length && folded[next] == ' ')
                next++;
            var length = MeasureUnitReader.Length(folded, next);
            var unit = length + scale.Length > 0 ? string.Concat(scale, raw.AsSpan(next, length)) : RangeUnit(raw, folded, end);
            if (ComparisonWords.Trailing(folded, next + length, out _) is { } trailing && length > 0)
                op ??= trailing;
            quantities.Add(new Quantity(value, unit, op));
            at = Math.Max(end, next + length) - 1;
        }

        return quantities;
    }

    private static bool IsMore(string folded, int at) => at < folded.Length && folded[at] is '余' or '多';

    // 3—5天: the first number of a range has the unit of the second.
    private static string? RangeUnit(string raw, string folded, int end)
    {
        if (end >= folded.Length || folded[end] is not ('-' or '~' or '至') || !NumberScanner.TryRead(folded, end + 1, out _, out var second))
            return null;
        var length = MeasureUnitReader.Length(folded, second);
        return length > 0 ? raw.Substring(second, length) : null;
    }
}
