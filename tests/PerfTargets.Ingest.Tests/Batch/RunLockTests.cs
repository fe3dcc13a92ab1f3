using PerfTargets.Ingest.Batch;

namespace PerfTargets.Ingest.Tests.Batch;

public sealed class RunLockTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perftargets-lock-");

    private string Database => Path.Combine(folder.FullName, "绩效.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void One_run_at_a_time_has_the_lock()
    {
        using (RunLock.Take(Database))
        {
            var refused = Assert.Throws<RunRefusedException>(() => RunLock.Take(Database));
            Assert.Contains("另一次运行", refused.Reason.Zh, StringComparison.Ordinal);
        }

        RunLock.Take(Database).Dispose();
    }

    [Fact]
    public void A_file_that_a_dead_run_left_behind_locks_nothing()
    {
        File.WriteAllText(RunLock.FileOf(Database), "");
        RunLock.Take(Database).Dispose();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var refused = Assert.Throws<RunRefusedException>(() => RunLock.Take(Path.Combine(folder.FullName, "没有", "a.db")));
        Assert.Contains("文件夹不存在", refused.Reason.Zh, StringComparison.Ordinal);
    }
}
