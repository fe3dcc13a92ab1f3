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

/// <summary>The beginning of a text, for messages.</summary>
internal static class Excerpt
{
    private const int Longest = 24;

    /// <summary>At most 24 characters.</summary>
    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 2), "……");

    /// <summary>The end of a text, at most 24 characters.</summary>
    public static string EndOf(string text) => text.Length <= Longest ? text : string.Concat("……", text.AsSpan(text.Length - Longest + 2));
}
