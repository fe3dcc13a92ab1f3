using System.Collections.Concurrent;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Batch.Scanning;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Batch;

/// <summary>The disk, with a list of what was opened to be compared and what was read; some files may be held by somebody else.</summary>
internal sealed class CountingFiles : IScannedFiles, IDocumentIngest
{
    // EBUSY, or a sharing violation: what a network drive says of a file that somebody else writes.
    private static readonly int HeldError = OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : 16;

    private readonly PipelineIngest ingest = new(new IngestPipeline(new IngestOptions()));

    public ConcurrentQueue<string> Opened { get; } = new();

    public ConcurrentQueue<string> Read { get; } = new();

    /// <summary>Name of a file that another program holds; null when none does.</summary>
    public string? Held { get; set; }

    /// <summary>What happens elsewhere while a file is read.</summary>
    public Action<string> OnRead { get; set; } = _ => { };

    public FileStamp? Stat(string file) => DiskFiles.Instance.Stat(file);

    public Stream Open(string file)
    {
        if (Path.GetFileName(file) == Held)
            throw new IOException("held", HeldError);
        Opened.Enqueue(Path.GetFileName(file));
        return DiskFiles.Instance.Open(file);
    }

    public IngestedDocument Ingest(string file, string path)
    {
        Read.Enqueue(path);
        var document = ingest.Ingest(file, path);
        OnRead(file);
        return document;
    }
}
