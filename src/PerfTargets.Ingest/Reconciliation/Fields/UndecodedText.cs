namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Text that could not be read in full: what it says is unknown.</summary>
internal static class UndecodedText
{
    /// <summary>Whether characters of the text stand as U+FFFD.</summary>
    public static bool IsIn(string? text) => text?.Contains('\uFFFD', StringComparison.Ordinal) == true;

    /// <summary>Notes in the tally that a text could not be read in full.</summary>
    public static void Lack(OutcomeTally tally, FieldValue field) => tally.Lack(
        $"“{Excerpt.Of(field.Raw)}”里有读不出的字符",
        $"“{Excerpt.Of(field.Raw)}” holds characters that could not be read");
}
