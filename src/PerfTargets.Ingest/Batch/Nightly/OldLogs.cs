using System.Globalization;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>Deletes logs that are older than the configuration keeps.</summary>
internal static class OldLogs
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Deletes the logs of runs that began too long ago; one that cannot be deleted waits for the next run.</summary>
    public static void Prune(string logs, DateOnly today, int keepDays)
    {
        var oldest = today.AddDays(-keepDays);
        foreach (var file in Directory.GetFiles(logs, "*.log"))
        {
            var name = Path.GetFileName(file);
            if (name.Length <= DayFormat.Length
                || !DateOnly.TryParseExact(name.AsSpan(0, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                || day >= oldest)
            {
                continue;
            }

            try
            {
                File.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody reads it.
            }
        }
    }
}
