namespace PerfTargets.Ingest.Tests.Architecture;

/// <summary>One idea a file: the sizes of the source files.</summary>
public class FileSizeTests
{
    private const int Most = 400;
    private const int Large = 250;
    private const int MostMedian = 80;

    private static readonly IReadOnlyList<(string File, int Lines)> Sizes = Measure();

    [Fact]
    public void No_file_is_above_400_lines() => Assert.DoesNotContain(Sizes, s => s.Lines > Most);

    [Fact]
    public void Hardly_any_file_is_above_250_lines() => Assert.True(Sizes.Count(s => s.Lines > Large) * 50 <= Sizes.Count, string.Join(", ", Sizes.Where(s => s.Lines > Large)));

    [Fact]
    public void The_median_file_has_at_most_80_lines() => Assert.InRange(Sizes[Sizes.Count / 2].Lines, 1, MostMedian);

    private static List<(string File, int Lines)> Measure() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(f => (Path.GetFileName(f), File.ReadAllLines(f).Length))
            .OrderBy(s => s.Length)
            .ToList();
}
