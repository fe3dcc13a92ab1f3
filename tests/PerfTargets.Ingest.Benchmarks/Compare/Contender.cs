namespace PerfTargets.Ingest.Benchmarks.Compare;

/// <summary>A program that does what is compared, as whole processes.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Probe">A command line that prints its version and succeeds where it is installed.</param>
/// <param name="Commands">The command lines that do the work in a round, one after the other; outputs are read and thrown away.</param>
internal sealed record Contender(string Name, string[] Probe, Func<int, IReadOnlyList<string[]>> Commands)
{
    /// <summary>A program that does the same in every round.</summary>
    public static Contender Always(string name, string[] probe, params IReadOnlyList<string[]> commands) => new(name, probe, _ => commands);
}
