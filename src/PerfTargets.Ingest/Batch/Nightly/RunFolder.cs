using System.Globalization;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>The folder that holds what one run wrote: named by its day and number, so that the names sort by time.</summary>
public static class RunFolder
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The name of a run's folder: 2026-03-01-0012.</summary>
    /// <param name="day">The day the run began.</param>
    /// <param name="run">Its number.</param>
    public static string Name(DateOnly day, int run) =>
        day.ToString(DayFormat, CultureInfo.InvariantCulture) + "-" + run.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The day in the name of a run's folder; null for a folder of another name.</summary>
    public static DateOnly? DayOf(string name) =>
        name.Length > DayFormat.Length + 1
        && name[DayFormat.Length] == '-'
        && name[(DayFormat.Length + 1)..].All(char.IsAsciiDigit)
        && DateOnly.TryParseExact(name.AsSpan(0, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
