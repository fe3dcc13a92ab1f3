namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Every way to be hostile, a written-out list.</summary>
public static class AllHostile
{
    /// <summary>The kinds by family.</summary>
    public static IReadOnlyList<HostileKind> List { get; } =
    [
        .. DamagedFiles.All,
        .. TinyFiles.All,
        .. MisnamedFiles.All,
        .. ContainerFiles.All,
        .. WordTraps.All,
        .. PageTraps.All,
        .. PdfTraps.All,
        .. PdfBombs.All,
        .. TextTraps.All,
        .. OddNames.All,
    ];

    /// <summary>A file: the kinds in turn, each time with other random numbers.</summary>
    /// <param name="seed">The same seed and index give the same file.</param>
    /// <param name="index">From 0.</param>
    public static HostileFile Make(ulong seed, int index)
    {
        var kind = List[index % List.Count];
        var name = kind.FileName ?? FormattableString.Invariant($"{index:00000}-{kind.Name}");
        if (kind.FileName is not null && index >= List.Count)
            name = FormattableString.Invariant($"{index / List.Count}-{name}");
        return new HostileFile($"{name}.{kind.Extension}", kind.Make(new SeededRandom(seed * 1_000_003 + (ulong)index)), kind);
    }
}
