namespace PerfTargets.Ingest.Reconciliation.Groups;

/// <summary>Things that belong together, directly or by way of others.</summary>
internal sealed class Joined
{
    private readonly List<int> links = [];

    /// <summary>A thing that belongs to none yet.</summary>
    public int Add()
    {
        links.Add(links.Count);
        return links.Count - 1;
    }

    /// <summary>Says that two things belong together.</summary>
    public void Join(int one, int other) => links[RootOf(Math.Max(RootOf(one), RootOf(other)))] = Math.Min(RootOf(one), RootOf(other));

    /// <summary>The first of the things that belong together with this one.</summary>
    public int RootOf(int thing)
    {
        while (links[thing] != thing)
            thing = links[thing] = links[links[thing]];
        return thing;
    }
}
