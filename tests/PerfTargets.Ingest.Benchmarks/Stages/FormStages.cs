using BenchmarkDotNet.Attributes;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Documents;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Benchmarks.Stages;

/// <summary>What happens to forms: the mean for one document of about four forms, of two hundred generated ones.</summary>
public class FormStages
{
    private const int Documents = 200;

    private readonly List<IngestedDocument> documents = [];

    private readonly Reconciler reconciler = new(new ReconcilerOptions());

    private List<TargetForm> forms = [];

    private string folder = "";

    /// <summary>Reads the documents.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var generator = new DocumentGenerator(new CorpusArguments { Folder = "", Count = Documents, Format = "docx" });
        var pipeline = new IngestPipeline(new IngestOptions());
        for (var i = 0; i < Documents; i++)
        {
            var made = generator.Make(i);
            documents.Add(pipeline.IngestBytes(made.Bytes, made.Name));
        }

        forms = [.. documents.SelectMany(document => document.Forms)];
        folder = Directory.CreateTempSubdirectory("perftargets-stages-").FullName;
    }

    /// <summary>Removes the databases.</summary>
    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    /// <summary>Every rule over all forms.</summary>
    [Benchmark(OperationsPerInvoke = Documents)]
    public int Reconcile() => reconciler.Check(forms).Outcomes.Count;

    /// <summary>Into a new database, the way an import loads.</summary>
    [Benchmark(OperationsPerInvoke = Documents)]
    public int Load()
    {
        var file = Path.Combine(folder, Path.GetRandomFileName());
        using (var db = FormDatabase.OpenOrCreate(file))
        {
            var loader = new FormLoader(db);
            using var batch = new WriteBatch(db, TimeProvider.System);
            foreach (var document in documents)
                loader.Load(document);
        }

        File.Delete(file);
        return documents.Count;
    }
}
