namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Shortens printed text for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 24;

    /// <summary>The text, or its beginning and ……</summary>
    public static string Of(string raw) => raw.Length <= Longest ? raw : string.Concat(raw.AsSpan(0, Longest - 2), "……");

    /// <summary>The text, or …… and its end.</summary>
    public static string EndOf(string raw) => raw.Length <= Longest ? raw : string.Concat("……", raw.AsSpan(raw.Length - Longest + 2));
}
