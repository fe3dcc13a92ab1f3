namespace PerfTargets.Ingest.Corpus;

/// <summary>Random numbers that are the same for a seed on every machine and runtime (SplitMix64).</summary>
/// <param name="seed">Where the sequence begins.</param>
public sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below) => (int)(Next64() % (ulong)below);

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    /// <summary>true once in <paramref name="of"/> times.</summary>
    public bool Once(int of) => Next(of) == 0;

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Some of the items, in their order.</summary>
    public IReadOnlyList<T> Take<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.Select((item, index) => (item, index)).ToList();
        while (left.Count > count)
            left.RemoveAt(Next(left.Count));
        return [.. left.Select(entry => entry.item)];
    }

    private ulong Next64()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
