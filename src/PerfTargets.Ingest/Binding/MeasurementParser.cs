using PerfTargets.Ingest.Characters;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Reads a target or actual value: ≥95%, 3万元, 1500元／人, 2026年1—12月, 点位2个, 效果明显.</summary>
internal static class MeasurementParser
{
    private const string Qualitative = "定性";
    private const int LongestUnit = 8;

    /// <summary>The measurement; null when the text is blank.</summary>
    /// <param name="raw">The printed value.</param>
    /// <param name="valueType">指标值类型, where the form has one.</param>
    /// <param name="measureUnit">度量单位, where the form has one.</param>
    public static Measurement? Parse(string? raw, string? valueType, string? measureUnit)
    {
        if (string.IsNullOrEmpty(raw))
            return null;

        var folded = TextFold.Fold(raw);
        var declared = ComparisonWords.OfValueType(valueType);
        var saysQualitative = valueType is not null && LabelKey.Of(valueType).Contains(Qualitative, StringComparison.Ordinal);
        if (Whole(raw, folded) is { } whole)
        {
            return new Measurement
            {
                Raw = raw,
                Operator = whole.Operator ?? declared,
                Value = whole.Value,
                Unit = whole.Unit ?? measureUnit,
                Qualitative = saysQualitative,
            };
        }

        var quantities = QuantityReader.Read(raw, folded);
        return new Measurement
        {
            Raw = raw,
            Operator = declared,
            Value = null,
            Unit = null,
            Qualitative = saysQualitative || !raw.Any(c => char.IsAsciiDigit(TextFold.Fold(c))),
            Quantities = quantities,
        };
    }

    private static Quantity? Whole(string raw, string folded)
    {
        var at = SkipSpaces(folded, 0);
        var op = ComparisonWords.Leading(folded, at, out var length);
        at = SkipSpaces(folded, at + length);
        if (op is null && string.CompareOrdinal(folded, at, "达到", 0, 2) == 0)
            at = SkipSpaces(folded, at + 2);
        if (InNumerals(raw, folded, at, op) is { } counted)
            return counted;
        var negative = at < folded.Length && folded[at] == '-';
        if (negative)
            at++;
        if (!NumberScanner.TryRead(folded, at, out var value, out var end) || NumberScanner.IsDate(folded, at, end, value))
            return null;

        at = end;
        if (at < folded.Length && folded[at] is '余' or '多' or '+')
        {
            op ??= ComparisonOperator.About;
            at++;
        }

        at = SkipSpaces(folded, at);
        var unitStart = at;
        var unitLength = MeasureUnitReader.Length(folded, at);
        if (unitLength == 0)
        {
            // A short word that is in no list is still a unit: 3轮, 2班.
            var rest = folded.AsSpan(at).TrimEnd();
            unitLength = rest.Length is > 0 and <= 2 && IsWord(rest) && ComparisonWords.Trailing(folded, at, out _) is null ? rest.Length : 0;
        }

        at = unitStart + unitLength;
        if (ComparisonWords.Trailing(folded, at, out length) is { } trailing)
        {
            op ??= trailing;
            at += length;
        }

        if (SkipSpaces(folded, at) != folded.Length || unitLength > LongestUnit * 2)
            return null;
        return new Quantity(negative ? -value : value, unitLength == 0 ? null : raw.Substring(unitStart, unitLength), op);
    }

    // 三十人次, 不低于百分之九十八: numerals count only with a unit behind them and nothing else.
    private static Quantity? InNumerals(string raw, string folded, int at, ComparisonOperator? op)
    {
        const string Percent = "百分之";
        if (string.CompareOrdinal(folded, at, Percent, 0, Percent.Length) == 0)
        {
            return ChineseNumeral.TryRead(folded, at + Percent.Length, out var share, out var shareEnd) && shareEnd == folded.Length
                ? new Quantity(share, "%", op)
                : null;
        }

        if (!ChineseNumeral.TryRead(folded, at, out var value, out var end))
            return null;
        var length = MeasureUnitReader.Length(folded, end);
        var isCount = length > 0 && end + length == folded.Length && folded[end] is not ('级' or '届' or '期' or '类');
        return isCount ? new Quantity(value, raw.Substring(end, length), op) : null;
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
