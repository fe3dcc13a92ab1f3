using PerfTargets.Ingest.Batch.Nightly;
using PerfTargets.Ingest.Tests.Batch.Isolation;

namespace PerfTargets.Ingest.Tests.Batch.Nightly;

/// <summary>Documents that spoil their reader, in a run of a night.</summary>
public sealed class QuarantineInRunTests : NightlyFolder
{
    [Fact]
    public void A_document_that_overflows_the_stack_is_set_apart_and_tried_again_when_it_changes()
    {
        Config = Config with { Exclude = ["*.pid"], Limits = new NightlyLimits(Jobs: 1) };
        foreach (var name in new[] { "a", "c" })
            Old(Samples.Write($"报送/{name}.txt", "good " + name));
        var bad = Old(Samples.Write("报送/b.txt", "overflow"));
        NightlyOutcome outcome;
        using (var pool = FaultyWorkers.Pool())
            outcome = Night(pool);
        Assert.Equal("b.txt", Assert.Single(outcome.Unread).Path);
        Assert.Contains("异常结束", outcome.Unread[0].Reason.Zh, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "b.txt", "c.txt"], Query("SELECT path FROM v_documents ORDER BY path"));
        Assert.Equal(["reader-crashed"], Query("SELECT code FROM v_diagnostics WHERE path = 'b.txt'"));

        // The reader leaves its mark beside every file it is given.
        File.Delete(bad + ".pid");
        using (var pool = FaultyWorkers.Pool())
            Assert.Single(Night(pool).Unread);
        Assert.False(File.Exists(bad + ".pid"));

        File.WriteAllText(bad, "good after all");
        File.SetLastWriteTimeUtc(bad, new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        using (var pool = FaultyWorkers.Pool())
            Assert.Empty(Night(pool).Unread);
    }

    private static string Old(string file)
    {
        File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return file;
    }
}
