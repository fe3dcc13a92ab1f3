namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>What went wrong inside a reader, in one line for whoever repairs the program.</summary>
internal static class LogLine
{
    private const int MostCharacters = 300;

    // How the runtime begins when it ends a process; what a library printed before is not what happened.
    private static readonly string[] LastWords = ["Unhandled exception", "Stack overflow", "Out of memory", "Fatal error", "Process terminated"];

    /// <summary>What an exception is, what it says and where it was thrown.</summary>
    public static string Of(Exception e)
    {
        var place = Lines(e.StackTrace ?? "").FirstOrDefault();
        return Join($"{e.GetType()}: {e.Message.ReplaceLineEndings(" ")}", place);
    }

    /// <summary>The line of an error output that tells what happened, and the first place in the code named after it; null when there is none.</summary>
    public static string? Of(string output)
    {
        var lines = Lines(output);
        if (lines.Length == 0)
            return null;
        var told = Math.Max(0, Array.FindIndex(lines, line => LastWords.Any(words => line.StartsWith(words, StringComparison.OrdinalIgnoreCase))));
        return Join(lines[told], lines.Skip(told + 1).FirstOrDefault(line => line.StartsWith("at ", StringComparison.Ordinal)));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Join(string what, string? place)
    {
        var line = place is null ? what : what + " " + WithoutFile(place);
        return line.Length <= MostCharacters ? line : line[..MostCharacters] + "…";
    }

    // Where the program was built is nobody's concern.
    private static string WithoutFile(string place) =>
        place.IndexOf(" in ", StringComparison.Ordinal) is >= 0 and var end ? place[..end] : place;
}
