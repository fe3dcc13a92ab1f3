using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Batch.Nightly;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Tests.Cli;
using PerfTargets.Ingest.Tests.Storage;

namespace PerfTargets.Ingest.Tests.Batch.Nightly;

/// <summary>A share, a database and a place for results, over which a test runs night after night.</summary>
public abstract class NightlyFolder : IDisposable
{
    private DateTimeOffset night = new(2026, 3, 1, 2, 0, 0, TimeSpan.Zero);

    protected NightlyFolder() => Config = new NightlyConfig
    {
        Folders = [Samples.Path("报送")],
        Database = Samples.Path("绩效.db"),
        Output = Samples.Path("结果"),
        FiscalYear = 2026,
        Limits = new NightlyLimits(Jobs: 2),
    };

    protected SampleFolder Samples { get; } = new();

    internal NightlyConfig Config { get; set; }

    /// <summary>The report that is always the last run's.</summary>
    protected string Report => File.ReadAllText(Path.Combine(Config.Output, "核对报告.html"));

    public void Dispose()
    {
        Samples.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a form that was there long before the first night.</summary>
    protected string Form(string name, string unit, string project, string other = "5.00")
    {
        var file = Samples.Write("报送/" + name, SampleFolder.Form(unit, project, "20.00", "15.00", other));
        File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return file;
    }

    /// <summary>Runs once, a day after the last time.</summary>
    internal NightlyOutcome Night(IDocumentIngest? ingest = null, bool acceptMissing = false, CancellationToken stop = default)
    {
        night = night.AddDays(1);
        var run = new NightlyRun(Config, ingest ?? new PipelineIngest(new IngestPipeline(new IngestOptions())), new FakeTime(night)) { AcceptMissing = acceptMissing };
        return run.Run((_, load) => load(() => { }), stop);
    }

    /// <summary>Names below the output folder.</summary>
    protected List<string> Written() =>
    [
        .. Directory.GetFiles(Config.Output, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Config.Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    internal List<string> Query(string sql)
    {
        using var db = FormDatabase.OpenExisting(Config.Database);
        return StorageFixture.Query(db, sql);
    }
}
