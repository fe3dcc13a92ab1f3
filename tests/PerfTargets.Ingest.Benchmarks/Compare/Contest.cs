namespace PerfTargets.Ingest.Benchmarks.Compare;

/// <summary>The same work done by several programs, ours first.</summary>
/// <param name="Title">What the work is.</param>
/// <param name="Contenders">Ours, then the others.</param>
internal sealed record Contest(string Title, IReadOnlyList<Contender> Contenders)
{
    /// <summary>Runs all that are installed, in turn, round after round, so that whatever else the machine does falls on all alike.</summary>
    /// <param name="rounds">Rounds that count; one before them does not.</param>
    public IReadOnlyList<Standing> Run(int rounds)
    {
        var present = Contenders.Where(contender => WholeProcess.Probe(contender.Probe) is not null).ToList();
        var times = present.ToDictionary(contender => contender, _ => new List<double>());
        var memory = present.ToDictionary(contender => contender, _ => 0L);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var contender in present)
            {
                var (seconds, peak) = WholeProcess.Run(contender.Commands(round));
                if (round == 0)
                    continue;
                times[contender].Add(seconds);
                memory[contender] = Math.Max(memory[contender], peak);
            }
        }

        return [.. Contenders.Select(contender => times.TryGetValue(contender, out var own)
            ? new Standing(contender.Name, own.Order().ElementAt(own.Count / 2), memory[contender])
            : new Standing(contender.Name, null, 0))];
    }
}

/// <summary>How a program did.</summary>
/// <param name="Name">The program.</param>
/// <param name="Seconds">Median; null when it is not installed.</param>
/// <param name="PeakBytes">The most memory a process of it held.</param>
internal sealed record Standing(string Name, double? Seconds, long PeakBytes);
