using System.Globalization;
using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Binding;

/// <summary>Reads dates as forms print them: 20251212, 2025.12.15, 2021年1月1日, 2025-12-15, 2025/12/15.</summary>
internal static class DateParser
{
    /// <summary>The date when the text is a date and nothing else; null otherwise.</summary>
    public static DateOnly? Parse(string text)
    {
        var folded = TextFold.Fold(text).Trim();
        if (folded.Length == 8 && folded.All(char.IsAsciiDigit))
            return Date(folded[..4], folded[4..6], folded[6..]);
        return ReadAt(folded, 0, out var length) is { } date && length == folded.Length ? date : null;
    }

    /// <summary>The first date in a longer text; null when there is none.</summary>
    public static DateOnly? FindIn(string text)
    {
        var folded = TextFold.Fold(text);
        for (var i = 0; i < folded.Length; i++)
        {
            if (char.IsAsciiDigit(folded[i]) && (i == 0 || !char.IsAsciiDigit(folded[i - 1])) && ReadAt(folded, i, out _) is { } date)
                return date;
        }

        return null;
    }

    /// <summary>The two dates of a period: 2026年1月1日-2026年12月31日, …至…; null when the text is not two dates.</summary>
    public static (DateOnly Start, DateOnly End)? ParsePeriod(string text)
    {
        var folded = TextFold.Fold(text).Trim();
        if (ReadAt(folded, 0, out var first) is not { } start)
            return null;
        var rest = folded[first..].TrimStart().TrimStart('-', '~', '至', '到').TrimStart();
        return rest.Length < folded.Length - first && Parse(rest) is { } end ? (start, end) : null;
    }

    private static DateOnly? ReadAt(string text, int start, out int length)
    {
        var at = start;
        var year = Digits(text, ref at, 4);
        length = 0;
        if (year.Length != 4 || !Separator(text, ref at, '年'))
            return null;
        var month = Digits(text, ref at, 2);
        if (month.Length == 0 || !Separator(text, ref at, '月'))
            return null;
        var day = Digits(text, ref at, 2);
        if (day.Length == 0)
            return null;
        if (at < text.Length && text[at] is '日' or '号')
            at++;
        length = at - start;
        return Date(year, month, day);
    }

    private static string Digits(string text, ref int at, int most)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        var from = at;
        while (at < text.Length && at - from < most && char.IsAsciiDigit(text[at]))
            at++;
        var digits = text[from..at];
        while (at < text.Length && text[at] == ' ' && at + 1 < text.Length && text[at + 1] is '年' or '月' or '日')
            at++;
        return digits;
    }

    private static bool Separator(string text, ref int at, char unit)
    {
        if (at >= text.Length || (text[at] != unit && text[at] is not ('.' or '-' or '/')))
            return false;
        at++;
        return true;
    }

    private static DateOnly? Date(string year, string month, string day) =>
        DateOnly.TryParseExact(
            $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
