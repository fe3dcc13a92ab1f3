namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>The same form comes out the same from Word, old and new, from Excel, from a web page, from a PDF and from text; what a reader set aside may differ.</summary>
public class FormatParityTests
{
    private static readonly string[] Formats = ["source.docx", "source.doc", "source.xlsx", "source.html", "source.pdf"];
    private static readonly IngestPipeline Pipeline = new(new IngestOptions { Provenance = false });

    public static TheoryData<string> OtherFormats => [.. SampleFiles.OtherFormats()];

    [Theory]
    [MemberData(nameof(OtherFormats))]
    public void The_forms_equal_those_of_the_text(string path)
    {
        var text = Path.Combine(Path.GetDirectoryName(path)!, "source.txt");
        Assert.Equal(View(text), View(path));
    }

    [Fact]
    public void Every_layout_stands_in_every_format()
    {
        foreach (var layout in Directory.EnumerateDirectories(SampleFiles.LayoutRoot))
            Assert.All(Formats, f => Assert.True(File.Exists(Path.Combine(layout, "basic", f)), $"{layout}/basic has no {f}."));
    }

    private static string View(string path)
    {
        var document = Pipeline.IngestFile(Path.Combine(SampleFiles.LayoutRoot, path), path);
        Assert.NotEmpty(document.Forms);
        return GoldenView.Of([.. document.Forms.Select(f => f with { Diagnostics = [] })]);
    }
}
