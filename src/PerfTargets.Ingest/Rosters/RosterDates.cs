using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Rosters;

/// <summary>Reads the years and days that people write in lists.</summary>
internal static partial class RosterDates
{
    private const int Earliest = 1990;

    private const int Latest = 2100;

    /// <summary>2026, 2026年 or 2026年度; null when it is none, or not between 1990 and 2100.</summary>
    public static int? Year(string text) =>
        YearPattern().Match(PrintedText.Normalise(text)) is { Success: true } match ? InRange(Number(match.Groups[1])) : null;

    /// <summary>2026-01-31, 2026年1月31日, 2026/1/31, 2026.1.31 or 20260131, a time of day behind it or not; 1月31日 with a year given.</summary>
    /// <param name="text">As written.</param>
    /// <param name="year">The year of a day that names none; null when it is not known.</param>
    /// <returns>Null when it is no day.</returns>
    public static DateOnly? Day(string text, int? year)
    {
        var day = PrintedText.Normalise(TimeOfDay().Replace(text.Trim(), ""));
        if ((Whole().Match(day) is { Success: true } whole ? whole : Digits().Match(day)) is { Success: true } full)
            return Make(InRange(Number(full.Groups[1])), Number(full.Groups[2]), Number(full.Groups[3]));
        return MonthAndDay().Match(day) is { Success: true } part ? Make(year, Number(part.Groups[1]), Number(part.Groups[2])) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static int? InRange(int year) => year is >= Earliest and <= Latest ? year : null;

    private static DateOnly? Make(int? year, int month, int day) =>
        year is { } known && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(known, month) ? new DateOnly(known, month, day) : null;

    [GeneratedRegex("^([0-9]{4})(年|年度|财年)?$")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?<=[0-9日])(\s+|T)[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\.[0-9]+)?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(前|之前|以前|止)?$")]
    private static partial Regex Whole();

    [GeneratedRegex("^([0-9]{4})([0-9]{2})([0-9]{2})$")]
    private static partial Regex Digits();

    [GeneratedRegex("^([0-9]{1,2})月([0-9]{1,2})日?(前|之前|以前|止)?$")]
    private static partial Regex MonthAndDay();
}
