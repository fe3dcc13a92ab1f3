using BenchmarkDotNet.Attributes;
using PerfTargets.Ingest.Binding;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Documents;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading;

namespace PerfTargets.Ingest.Benchmarks.Stages;

/// <summary>What happens to one document before it is stored: the mean of twenty generated ones, of about four forms each.</summary>
public class DocumentStages
{
    private const int Documents = 20;

    private readonly List<(byte[] Bytes, string Name, Document Read)> documents = [];

    /// <summary>The format of the documents.</summary>
    [Params("docx", "html", "celldump", "rowdump", "xlsx", "pdf")]
    public string Format { get; set; } = "docx";

    /// <summary>Makes the documents.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var generator = new DocumentGenerator(new CorpusArguments { Folder = "", Count = Documents, Format = Format });
        for (var i = 0; i < Documents; i++)
        {
            var made = generator.Make(i);
            documents.Add((made.Bytes, made.Name, Reader(made.Bytes, made.Name).Read(made.Bytes)));
        }
    }

    /// <summary>The format by the content.</summary>
    [Benchmark(OperationsPerInvoke = Documents)]
    public int Detect()
    {
        var known = 0;
        foreach (var (bytes, name, _) in documents)
            known += FormatDetector.Detect(bytes, name).Format is null ? 0 : 1;
        return known;
    }

    /// <summary>Bytes to paragraphs and tables.</summary>
    [Benchmark(OperationsPerInvoke = Documents)]
    public int Read()
    {
        var blocks = 0;
        foreach (var (bytes, name, _) in documents)
            blocks += Reader(bytes, name).Read(bytes).Blocks.Count;
        return blocks;
    }

    /// <summary>Paragraphs and tables to forms, with the place of every value.</summary>
    [Benchmark(OperationsPerInvoke = Documents)]
    public int Bind()
    {
        var forms = 0;
        foreach (var (_, name, read) in documents)
            forms += DocumentBinder.Bind(read, name, new string('0', 64), provenance: true).Forms.Count;
        return forms;
    }

    private static IDocumentReader Reader(byte[] bytes, string name) => DocumentReaders.Find(FormatDetector.Detect(bytes, name).Format!.Value)!;
}
