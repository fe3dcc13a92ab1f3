using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Documents;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>The program that writes generated documents: the same arguments give the same files.</summary>
public class GeneratedFolderTests
{
    private static readonly CorpusArguments Mixed = CorpusArguments.Parse(["x", "16", "5", "mixed", "--noise", "--faults", "--expected", "--tree", "3"])!;

    [Fact]
    public void The_same_seed_gives_the_same_bytes_whatever_the_number_of_threads()
    {
        var (one, two) = (Written(Mixed with { Threads = 1 }), Written(Mixed with { Threads = 4 }));
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), two.Keys.Order(StringComparer.Ordinal));
        Assert.All(one, file => Assert.Equal(file.Value, two[file.Key]));
        Assert.Equal(16 + 16 + 1, one.Count);
    }

    [Fact]
    public void Mixed_documents_are_of_four_kinds_in_equal_parts()
    {
        var generator = new DocumentGenerator(Mixed);
        var kinds = Enumerable.Range(0, 16).Select(index => Path.GetExtension(generator.Make(index).Name)).GroupBy(kind => kind).ToList();
        Assert.Equal([".docx", ".html", ".pdf", ".txt"], kinds.Select(kind => kind.Key).Order(StringComparer.Ordinal));
        Assert.All(kinds, kind => Assert.Equal(4, kind.Count()));
    }

    [Fact]
    public void Arguments_that_make_no_sense_are_refused()
    {
        Assert.Null(CorpusArguments.Parse(["x"]));
        Assert.Null(CorpusArguments.Parse(["x", "1", "1", "docz"]));
        Assert.Null(CorpusArguments.Parse(["x", "1", "--noize"]));
        Assert.Null(CorpusArguments.Parse(["x", "1", "--tree"]));
    }

    private static Dictionary<string, byte[]> Written(CorpusArguments arguments)
    {
        var root = Directory.CreateTempSubdirectory("corpus").FullName;
        try
        {
            DocumentFolder.Write(arguments with { Folder = Path.Combine(root, "x") });
            return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllBytes);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
