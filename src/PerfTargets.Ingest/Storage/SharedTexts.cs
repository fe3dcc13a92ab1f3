namespace PerfTargets.Ingest.Storage;

/// <summary>
/// Lets rows share short texts that were read lately: levels, units and targets stand on thousands of forms, and whoever
/// remembers what he made of a text knows it again as the same object. One thread at a time.
/// </summary>
internal sealed class SharedTexts
{
    private const int Longest = 40;

    private const int Slots = 8192;

    private readonly string?[] kept = new string?[Slots];

    /// <summary>The text, or an equal one that was read before.</summary>
    public string Of(string text)
    {
        if (text.Length > Longest)
            return text;
        ref var slot = ref kept[string.GetHashCode(text, StringComparison.Ordinal) & (Slots - 1)];
        if (slot != text)
            slot = text;
        return slot;
    }
}
