using PerfTargets.Ingest.Characters;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>The words and signs that compare a number: ≥ 不低于 至少 以上 约 ….</summary>
internal static class ComparisonWords
{
    private static readonly (string Word, ComparisonOperator Operator)[] Before =
    [
        ("大于或等于", ComparisonOperator.AtLeast), ("小于或等于", ComparisonOperator.AtMost),
        ("大于等于", ComparisonOperator.AtLeast), ("小于等于", ComparisonOperator.AtMost),
        ("不得低于", ComparisonOperator.AtLeast), ("不得少于", ComparisonOperator.AtLeast), ("不得超过", ComparisonOperator.AtMost),
        ("不低于", ComparisonOperator.AtLeast), ("不少于", ComparisonOperator.AtLeast), ("不小于", ComparisonOperator.AtLeast),
        ("不超过", ComparisonOperator.AtMost), ("不高于", ComparisonOperator.AtMost), ("不多于", ComparisonOperator.AtMost),
        ("不大于", ComparisonOperator.AtMost), ("控制在", ComparisonOperator.AtMost),
        ("至少", ComparisonOperator.AtLeast), ("最多", ComparisonOperator.AtMost), ("至多", ComparisonOperator.AtMost),
        ("大于", ComparisonOperator.MoreThan), ("高于", ComparisonOperator.MoreThan), ("超过", ComparisonOperator.MoreThan),
        ("小于", ComparisonOperator.LessThan), ("低于", ComparisonOperator.LessThan), ("少于", ComparisonOperator.LessThan),
        ("等于", ComparisonOperator.Equal), ("大约", ComparisonOperator.About),
        (">=", ComparisonOperator.AtLeast), ("<=", ComparisonOperator.AtMost),
        ("≥", ComparisonOperator.AtLeast), ("≧", ComparisonOperator.AtLeast), ("⩾", ComparisonOperator.AtLeast),
        ("≤", ComparisonOperator.AtMost), ("≦", ComparisonOperator.AtMost), ("⩽", ComparisonOperator.AtMost),
        (">", ComparisonOperator.MoreThan), ("<", ComparisonOperator.LessThan), ("=", ComparisonOperator.Equal),
        ("约", ComparisonOperator.About), ("近", ComparisonOperator.About), ("≈", ComparisonOperator.About),
    ];

    private static readonly (string Word, ComparisonOperator Operator)[] After =
    [
        ("以上", ComparisonOperator.AtLeast), ("及以上", ComparisonOperator.AtLeast), ("以下", ComparisonOperator.AtMost), ("及以下", ComparisonOperator.AtMost),
        ("以内", ComparisonOperator.AtMost), ("之内", ComparisonOperator.AtMost), ("内", ComparisonOperator.AtMost),
        ("左右", ComparisonOperator.About), ("上下", ComparisonOperator.About),
    ];

    /// <summary>The comparison that begins the text at <paramref name="at"/>; null and length 0 when there is none.</summary>
    public static ComparisonOperator? Leading(string folded, int at, out int length)
    {
        foreach (var (word, op) in Before)
        {
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
            {
                length = word.Length;
                return op;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>The comparison word that ends right before <paramref name="end"/>; null when there is none.</summary>
    public static ComparisonOperator? EndingAt(string folded, int end)
    {
        foreach (var (word, op) in Before)
        {
            if (end >= word.Length && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0)
                return op;
        }

        return null;
    }

    /// <summary>The comparison word behind a quantity: 以上, 左右; null and length 0 when there is none.</summary>
    public static ComparisonOperator? Trailing(string folded, int at, out int length)
    {
        foreach (var (word, op) in After)
        {
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
            {
                length = word.Length;
                return op;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>The comparison a 指标值类型 cell states; null for 定性 and the like.</summary>
    public static ComparisonOperator? OfValueType(string? valueType)
    {
        if (valueType is null)
            return null;
        var folded = TextFold.Fold(valueType).Trim();
        return Leading(folded, 0, out var length) is { } op && length == folded.Length ? op : null;
    }
}
