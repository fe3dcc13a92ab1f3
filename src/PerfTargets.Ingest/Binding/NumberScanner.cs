using System.Globalization;

namespace PerfTargets.Ingest.Binding;

/// <summary>Finds plain numbers in folded text and tells those that are no quantity: dates, document numbers, list numbers.</summary>
internal static class NumberScanner
{
    /// <summary>Reads the number at <paramref name="at"/>; false when none begins there. <paramref name="end"/> is behind it.</summary>
    public static bool TryRead(string folded, int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        if (at >= folded.Length || !char.IsAsciiDigit(folded[at]))
            return false;
        while (end < folded.Length && (char.IsAsciiDigit(folded[end]) || IsInner(folded, end)))
            end++;
        return decimal.TryParse(
            folded.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>true when the number is part of a date: 2026年, 1—12月, 31日, 2025.12.15.</summary>
    public static bool IsDate(string folded, int at, int end, decimal value)
    {
        var next = Next(folded, end);
        if (next == '年' && value is >= 1900 and <= 2100 && end - at == 4)
            return true;
        if (next == '月' && value is >= 1 and <= 12)
            return true;
        if (next is '日' or '号' && at > 0 && folded[at - 1] is '月' or '-' or '~' or '至' && HasMonthBefore(folded, at))
            return true;
        return IsRangeOfDates(folded, end, value);
    }

    /// <summary>true when the number is part of a document number: 〔2022〕3号, 第16号.</summary>
    public static bool IsDocumentNumber(string folded, int at, int end)
    {
        var before = at > 0 ? folded[at - 1] : ' ';
        if (before is '〔' or '［' or '【' || (before is '[' or '(' && Next(folded, end) is ']' or ')' && end - at == 4))
            return true;
        return Next(folded, end) == '号' && (before is '〕' or ']' or ')' or '第' or ' ');
    }

    /// <summary>true when the number counts a list's items: 1、… 2. …, （1）….</summary>
    public static bool IsListNumber(string folded, int at, int end)
    {
        var atStart = at == 0 || folded[at - 1] is '。' or ';' or '；' or ':' or ' ' or '\n' or '(';
        if (!atStart || end - at > 2)
            return false;
        var next = end < folded.Length ? folded[end] : ' ';
        return next is '、' || (next == '.' && end + 1 < folded.Length && !char.IsAsciiDigit(folded[end + 1])) || (next == ')' && at > 0 && folded[at - 1] == '(');
    }

    private static bool IsInner(string folded, int at) =>
        (folded[at] == '.' && at + 1 < folded.Length && char.IsAsciiDigit(folded[at + 1]))
        || (folded[at] == ',' && at + 3 < folded.Length && char.IsAsciiDigit(folded[at + 1]) && char.IsAsciiDigit(folded[at + 2])
            && char.IsAsciiDigit(folded[at + 3]) && (at + 4 >= folded.Length || !char.IsAsciiDigit(folded[at + 4])));

    private static char Next(string folded, int end)
    {
        while (end < folded.Length && folded[end] == ' ')
            end++;
        return end < folded.Length ? folded[end] : ' ';
    }

    private static bool HasMonthBefore(string folded, int at) => folded.AsSpan(Math.Max(0, at - 12), Math.Min(12, at)).Contains('月');

    // 1—12月, 2019—2023年: the first number of a range whose second one is a date.
    private static bool IsRangeOfDates(string folded, int end, decimal value)
    {
        var at = end;
        while (at < folded.Length && folded[at] is '-' or '~' or '至' or ' ')
            at++;
        if (at == end || !TryRead(folded, at, out var second, out var secondEnd))
            return false;
        var next = Next(folded, secondEnd);
        return (next == '月' && value is >= 1 and <= 12 && second <= 12) || (next == '年' && second is >= 1900 and <= 2100 && value is >= 1900 and <= 2100);
    }
}
