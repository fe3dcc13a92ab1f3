using PerfTargets.Ingest.Storage.Runs;

namespace PerfTargets.Ingest.Tests.Storage.Runs;

public sealed class RunStoreTests : StorageFixture
{
    [Fact]
    public void Runs_are_numbered_and_one_that_was_never_finished_is_continued()
    {
        using var db = OpenDatabase();
        Assert.Equal(new Run(1, null, false), RunStore.Begin(db, null));
        var again = RunStore.Begin(db, new FixedClock());
        Assert.Equal(new Run(1, null, true), again);
        Lifecycle.Finish(db, again);
        Assert.Equal(2, RunStore.Begin(db, null).Number);
    }

    [Fact]
    public void The_history_counts_what_stood_at_the_end_of_each_run()
    {
        using var db = OpenDatabase();
        var clock = new FixedClock();
        var run = Lifecycle.Load(db, clock, Lifecycle.Document("a.docx", 1, "甲"), Lifecycle.WithoutTotal(Lifecycle.Document("b.docx", 2, "乙", "县卫生健康局")));
        Lifecycle.Finish(db, run, clock);
        Lifecycle.Night(db, Lifecycle.Document("a.docx", 1, "甲"), Lifecycle.Document("c.docx", 3, "丙"), Lifecycle.Document("copy.docx", 3, "丙") with { Path = "copy.docx" });

        var history = RunStore.History(db);
        Assert.Equal(
            ["1: 2 2 2 2 1 0", "2: 3 2 1 1 0 0"],
            history.Select(h => FormattableString.Invariant($"{h.Number}: {h.Documents} {h.Forms} {h.NewForms} {h.Units} {h.Errors + h.Warnings} {h.Infos}")));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 2, 0, 0, TimeSpan.FromHours(8)), history[0].StartedAt);
        Assert.Equal((null, null), (history[1].StartedAt, history[1].Expected));
        Assert.Equal(["2026-03-01T02:00:00+08:00"], Query(db, "SELECT started_at FROM runs WHERE number = 1"));
    }

    [Fact]
    public void A_run_that_is_not_under_way_cannot_be_finished()
    {
        using var db = OpenDatabase();
        var run = RunStore.Begin(db, null);
        Lifecycle.Finish(db, run);
        var before = DatabaseDump.Rows(db);
        Assert.Throws<InvalidOperationException>(() => Lifecycle.Finish(db, run));
        Assert.Equal(before, DatabaseDump.Rows(db));
    }

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("there", TimeSpan.FromHours(8), "there", "there");

        public override DateTimeOffset GetUtcNow() => new(2026, 2, 28, 18, 0, 0, TimeSpan.Zero);
    }
}
