namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>One way for a file to be hostile or damaged.</summary>
/// <param name="Name">What it is, in words joined by hyphens.</param>
/// <param name="Extension">The extension its files carry, without the dot; it need not be that of their content.</param>
/// <param name="Expected">What a reader owes it.</param>
/// <param name="Make">The bytes of one such file.</param>
public sealed record HostileKind(string Name, string Extension, HostileExpectation Expected, Func<SeededRandom, byte[]> Make)
{
    /// <summary>The file's name without its extension; null for a number and the kind's name.</summary>
    public string? FileName { get; init; }
}
