using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Batch.Scanning;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>The disk, with a count of the files that were opened to be hashed or read.</summary>
internal sealed class OpenedFiles : IScannedFiles, IDocumentIngest
{
    private readonly PipelineIngest ingest = new(new IngestPipeline(new IngestOptions()));
    private int count;

    public int Count => count;

    public FileStamp? Stat(string file) => DiskFiles.Instance.Stat(file);

    public Stream Open(string file)
    {
        Interlocked.Increment(ref count);
        return DiskFiles.Instance.Open(file);
    }

    public IngestedDocument Ingest(string file, string path)
    {
        Interlocked.Increment(ref count);
        return ingest.Ingest(file, path);
    }
}
