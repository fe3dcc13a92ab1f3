using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Scanning;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Tests.Cli;
using PerfTargets.Ingest.Tests.Storage;

namespace PerfTargets.Ingest.Tests.Batch;

/// <summary>A folder of documents and a database beside it, imported as often as a test asks.</summary>
public abstract class ImportedFolder : IDisposable
{
    protected SampleFolder Samples { get; } = new();

    internal ImportOptions Options { get; set; } = new() { Jobs = 2, Time = new FakeTime() };

    /// <summary>What the last run opened and read.</summary>
    internal CountingFiles Files { get; private set; } = new();

    public void Dispose()
    {
        Samples.Dispose();
        GC.SuppressFinalize(this);
    }

    protected string File(string name) => Samples.Path("in/" + name);

    protected string Sound(string name, string project = "培训经费") => Samples.WriteSound("in/" + name, project);

    /// <summary>Gives a file another time, as copying or saving does.</summary>
    protected void Touch(string name, int seconds = 60) =>
        System.IO.File.SetLastWriteTimeUtc(File(name), System.IO.File.GetLastWriteTimeUtc(File(name)).AddSeconds(-seconds));

    internal ImportSummary Import(CountingFiles? files = null, ScanPatterns? patterns = null)
    {
        Files = files ?? new CountingFiles();
        using var db = OpenDatabase();
        var scan = FolderScan.Run([new ScanRoot(Samples.Path("in"), "")], patterns ?? ScanPatterns.Everything);
        var summary = new ImportRun(db, Files, Options with { Files = Files }).Run(scan, () => { }, CancellationToken.None);
        _ = summary.Forms;
        return summary;
    }

    internal FormDatabase OpenDatabase() => FormDatabase.OpenOrCreate(Samples.Path("targets.db"));

    /// <summary>What stands: path, state and project of each version, the oldest first.</summary>
    internal List<string> History()
    {
        using var db = OpenDatabase();
        return StorageFixture.Query(db, "SELECT path || ' ' || state || ' ' || coalesce(project, '-') FROM v_history");
    }

    /// <summary>Every row but those that count the runs themselves.</summary>
    internal string Dump()
    {
        using var db = OpenDatabase();
        return DatabaseDump.Rows(db, "runs", "finding_tracks");
    }
}
