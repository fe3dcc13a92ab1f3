using PerfTargets.Ingest.Batch.Nightly;

namespace PerfTargets.Ingest.Tests.Batch.Nightly;

public sealed class OldRunsTests : IDisposable
{
    private readonly DirectoryInfo runs = Directory.CreateTempSubdirectory("perftargets-runs-");

    public void Dispose() => runs.Delete(recursive: true);

    [Fact]
    public void Folders_of_runs_that_began_too_long_ago_go_with_what_is_in_them()
    {
        foreach (var name in new[] { "2026-01-01-0001", "2026-02-27-0058", "2026-03-01-0060" })
            File.WriteAllText(Path.Combine(runs.CreateSubdirectory(name).FullName, "a.txt"), "");
        var (deleted, kept) = OldRuns.Prune(runs.FullName, new DateOnly(2026, 3, 2), 3, "2026-03-02-0061");
        Assert.Equal(["2026-01-01-0001"], deleted);
        Assert.Empty(kept);
        Assert.Equal(["2026-02-27-0058", "2026-03-01-0060"], Names());
    }

    [Fact]
    public void The_folder_of_the_run_at_hand_and_folders_of_other_names_stay()
    {
        foreach (var name in new[] { "2026-01-01-0001", "2026-01-01", "2026-01-01-abc", "归档", "2026-01-02-0002" })
            runs.CreateSubdirectory(name);
        OldRuns.Prune(runs.FullName, new DateOnly(2027, 1, 1), 1, "2026-01-02-0002");
        Assert.Equal(["2026-01-01", "2026-01-01-abc", "2026-01-02-0002", "归档"], Names());
    }

    [Fact]
    public void The_name_of_a_folder_tells_its_day() =>
        Assert.Equal(new DateOnly(2026, 12, 31), RunFolder.DayOf(RunFolder.Name(new DateOnly(2026, 12, 31), 12345)));

    private IEnumerable<string> Names() => runs.GetDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal);
}
