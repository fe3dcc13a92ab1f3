namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>A stored day number as a date and a time of day.</summary>
/// <param name="Year">Year.</param>
/// <param name="Month">From 1.</param>
/// <param name="Day">From 1.</param>
/// <param name="Weekday">From 0, Sunday.</param>
/// <param name="Time">Milliseconds since midnight.</param>
internal readonly record struct ExcelDate(int Year, int Month, int Day, int Weekday, int Time)
{
    private const int DayMilliseconds = 86_400_000;
    private const int LastDay = 2_958_465;
    private const int From1904 = 1462;
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    /// <summary>The date; null when the calendar of Excel has none.</summary>
    /// <param name="milliseconds">Milliseconds since the calendar begins.</param>
    /// <param name="is1904">true when the workbook counts from 1904.</param>
    public static ExcelDate? Of(long milliseconds, bool is1904)
    {
        var day = milliseconds / DayMilliseconds;
        if (milliseconds < 0 || day > LastDay)
            return null;
        var time = (int)(milliseconds % DayMilliseconds);
        var serial = (int)day + (is1904 ? From1904 : 0);
        if (serial > LastDay)
            return null;
        // Excel has a 29 February 1900, and before it counts a day less; its day 0 is 0 January.
        if (serial == 60)
            return new ExcelDate(1900, 2, 29, 3, time);
        if (serial == 0)
            return new ExcelDate(1900, 1, 0, 6, time);
        var date = Epoch.AddDays(serial < 60 ? serial + 1 : serial);
        return new ExcelDate(date.Year, date.Month, date.Day, (serial + 6) % 7, time);
    }

    /// <summary>The milliseconds of a day number, rounded to the places behind the second that are shown; null when it is out of any calendar.</summary>
    public static long? Milliseconds(StoredNumber number, int places)
    {
        if (number.ToDecimal() is not { } days || days < 0 || days > LastDay + 1)
            return null;
        var unit = places switch { 0 => 1000, 1 => 100, 2 => 10, _ => 1 };
        return (long)decimal.Round(days * DayMilliseconds / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>The day number of 2026-03-05 or 2026-03-05T08:30:00, counted from 1900; null when it is no date.</summary>
    public static StoredNumber? Parse(string iso)
    {
        if (!DateTime.TryParse(iso, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal | System.Globalization.DateTimeStyles.AssumeUniversal, out var date))
            return null;
        var ticks = (date - Epoch.ToDateTime(TimeOnly.MinValue)).Ticks;
        return StoredNumber.Parse(((decimal)ticks / TimeSpan.TicksPerDay).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
