using System.Text.Json.Nodes;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>
/// Each layout case binds to its form.json. UPDATE_GOLDEN=1 writes the goldens anew: read the difference before
/// committing it, since a golden says what the document says and not what the binder made of it.
/// </summary>
public class LayoutGoldenTests
{
    private const string Source = "source.txt";
    private const string Golden = "form.json";

    private static readonly IngestPipeline Pipeline = new(new IngestOptions { Provenance = false });
    private static readonly bool Accept = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string> Cases => [.. SampleFiles.Cases()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_binds_to_its_golden(string name)
    {
        var folder = Path.Combine(SampleFiles.LayoutRoot, name);
        var document = Pipeline.IngestFile(Path.Combine(folder, Source), $"{name}/{Source}");
        var actual = GoldenView.Of(document.Forms);
        var golden = Path.Combine(folder, Golden);
        if (Accept)
            File.WriteAllText(golden, actual);
        Assert.True(File.Exists(golden), $"samples/layouts/{name} has no {Golden}. Write it with UPDATE_GOLDEN=1 dotnet test and compare it with {Source}.");
        Assert.Equal(GoldenView.Format(JsonNode.Parse(File.ReadAllText(golden))!), actual);
    }

    [Fact]
    public void Every_golden_belongs_to_a_source()
    {
        var unused = Directory.EnumerateFiles(SampleFiles.LayoutRoot, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) is not Source && !File.Exists(Path.Combine(Path.GetDirectoryName(f)!, Source)))
            .Where(f => Path.GetExtension(f) != ".md");
        Assert.Empty(unused);
    }

    [Fact]
    public void Every_case_has_its_source()
    {
        foreach (var name in SampleFiles.Cases())
            Assert.True(File.Exists(Path.Combine(SampleFiles.LayoutRoot, name, Source)), $"samples/layouts/{name} has no {Source}.");
    }
}
