namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>Which noise a document is written with, and where it falls.</summary>
/// <param name="kinds">The kinds that are switched on.</param>
/// <param name="seed">The same seed gives the same noise.</param>
public sealed class Noise(NoiseKinds kinds, ulong seed)
{
    private readonly SeededRandom random = new(seed);

    /// <summary>No noise at all.</summary>
    public static Noise None { get; } = new(NoiseKinds.None, 0);

    /// <summary>Whether any kind is switched on.</summary>
    public bool Any => kinds != NoiseKinds.None;

    /// <summary>true once in some times, where a kind is switched on.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="of">How rare it is.</param>
    public bool Falls(NoiseKinds kind, int of) => (kinds & kind) != 0 && random.Once(of);

    /// <summary>A whole number from 0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below) => random.Next(below);

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => random.Pick(items);
}
