using System.Diagnostics;
using PerfTargets.Ingest.Batch.Scanning;

namespace PerfTargets.Ingest.Tests.Batch;

public sealed class ScanPatternsTests
{
    [Theory]
    [InlineData("*.docx", "a.docx", true)]
    [InlineData("*.docx", "x/y/A.DOCX", true)]
    [InlineData("*.docx", "a.docx.txt", false)]
    [InlineData("/*.docx", "a.docx", true)]
    [InlineData("/*.docx", "x/a.docx", false)]
    [InlineData("**/*.docx", "a.docx", true)]
    [InlineData("**/归档/**", "归档/a.txt", true)]
    [InlineData("**/归档/**", "x/归档/y/a.txt", true)]
    [InlineData("**/归档/**", "x/归档了/a.txt", false)]
    [InlineData("2026/**", "2026/x/a.txt", true)]
    [InlineData("2026/**", "x/2026/a.txt", false)]
    [InlineData("2026/*/a.txt", "2026/x/a.txt", true)]
    [InlineData("2026/*/a.txt", "2026/x/y/a.txt", false)]
    [InlineData("表?.txt", "表1.txt", true)]
    [InlineData("表?.txt", "表12.txt", false)]
    [InlineData("a+(b).txt", "a+(b).txt", true)]
    [InlineData("x\\*.txt", "x/a.txt", true)]
    public void A_pattern_fits_what_it_says(string pattern, string path, bool fits)
    {
        Assert.Equal(fits, new ScanPatterns([pattern], []).Take(path));
        Assert.Equal(!fits, new ScanPatterns([], [pattern]).Take(path));
    }

    [Fact]
    public void What_is_excluded_is_left_out_though_it_is_included() =>
        Assert.False(new ScanPatterns(["*.txt"], ["old/**"]).Take("old/a.txt"));

    [Fact]
    public void No_pattern_takes_every_file() => Assert.True(ScanPatterns.Everything.Take("x/y.z"));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_longer_than_the_path_is_long()
    {
        var clock = Stopwatch.StartNew();
        Assert.False(new ScanPatterns([string.Concat(Enumerable.Repeat("*a", 12)) + "b"], []).Take(new string('a', 2000)));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5000);
    }
}
