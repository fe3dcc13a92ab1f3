using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Writers;
using Xunit.Abstractions;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Noise that does not change what a form says does not change what is read of it.</summary>
public class NoisyFormsTests(ITestOutputHelper output)
{
    private const int Folders = 12;
    private const int MostOnPaper = 60;
    private static readonly string[] Formats = ["celldump", "rowdump", "html", "docx", "pdf"];

    public static TheoryData<NoiseKinds> Kinds => [.. Enum.GetValues<NoiseKinds>().Where(kind => kind != NoiseKinds.None)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_form_with_noise_is_read_as_drafted(NoiseKinds kind)
    {
        var wrong = new List<string>();
        foreach (var format in Formats.Where(format => !IsAmbiguous(kind, format)))
        {
            var differences = new List<string>();
            var touched = 0;
            for (var seed = 3000UL; seed < 3000 + Folders; seed++)
            {
                var found = ExpectedFormsTests.Differences(seed, CorpusFormats.Of(format), new Noise(kind, seed)).ToList();
                touched += found.Count > 0 ? 1 : 0;
                differences.AddRange(found.Select(one => $"{format} {one}"));
            }

            output.WriteLine($"{kind} {format}: {touched} of {Folders} documents, {differences.Count} fields differ");
            // On paper a label set apart by wide blanks may look like two columns.
            if (format != "pdf" || differences.Count > MostOnPaper)
                wrong.AddRange(differences);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(60).Prepend($"{wrong.Count} fields differ")));
    }

    // In a cell dump the number of cells tells what is merged; with blank cells left out a row can mean several things.
    private static bool IsAmbiguous(NoiseKinds kind, string format) => kind.HasFlag(NoiseKinds.RaggedRows) && format == "celldump";
}
