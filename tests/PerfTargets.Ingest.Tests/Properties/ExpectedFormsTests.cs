using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Writers;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>What is read of a generated form is what was drafted, field by field, by way of every format.</summary>
public class ExpectedFormsTests
{
    private static readonly IngestPipeline Pipeline = new(new IngestOptions { Provenance = false });

    /// <summary>All but tables without borders, whose cells have to be guessed and have a test of their own.</summary>
    public static TheoryData<string> Formats => [.. CorpusFormats.List.Select(format => format.Name).Where(name => name != "pdf-borderless")];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_form_is_read_as_drafted(string format)
    {
        var wrong = new List<string>();
        for (var seed = 2000UL; seed < 2016; seed++)
            wrong.AddRange(Differences(seed, CorpusFormats.Of(format), Noise.None));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(60).Prepend($"{wrong.Count} fields differ")));
    }

    internal static IEnumerable<string> Differences(ulong seed, CorpusFormat format, Noise noise)
    {
        var folder = UnitFolder.Draft(seed);
        var read = Pipeline.IngestBytes(folder.Write(format, noise), $"{seed}.{format.Extension}").Forms;
        var expected = folder.Expect().ToList();
        if (expected.Count != read.Count)
            return [$"{seed} {folder.ProjectLayout.Name}: {expected.Count} forms expected, {read.Count} read"];
        return expected.Zip(read).SelectMany((pair, at) =>
            FormDifference.Of(pair.First, pair.Second, format.KeepsLines && !noise.Any).Select(difference =>
                $"{seed} {(at == 0 ? folder.DepartmentLayout.Name : folder.ProjectLayout.Name)}{difference}"));
    }
}
