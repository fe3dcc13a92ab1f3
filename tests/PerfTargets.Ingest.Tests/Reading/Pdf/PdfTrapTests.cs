using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Pdf;

/// <summary>Documents of samples/traps/pdf give the same forms as the Word document they were printed from.</summary>
public class PdfTrapTests
{
    private static readonly IngestPipeline Pipeline = new(new IngestOptions { Provenance = false });

    /// <summary>Each trap and the layout it was printed from.</summary>
    public static TheoryData<string, string> Traps => new()
    {
        { "landscape", "project-scoring" },
        { "small_type", "department-income-expenditure" },
        { "row_cut_by_a_page_break", "project-self-evaluation" },
        { "repeated_head", "project-execution" },
        { "coloured_cells", "project-cell-dump" },
        { "indicators_without_borders", "project-cell-dump" },
        { "continued_table_caption", "project-scoring-split" },
        { "rotated_page", "project-operator-column" },
        { "scan_before_a_form", "project-operator-column" },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_gives_the_forms_of_its_layout(string trap, string layout) =>
        Assert.Equal(
            View(Path.Combine(SampleFiles.LayoutRoot, layout, "basic", "source.docx")),
            View(Path.Combine(SampleFiles.Root, "traps", "pdf", trap + ".pdf")));

    private static string View(string path)
    {
        var document = Pipeline.IngestFile(path, "a");
        Assert.Equal(DocumentStatus.Read, document.Status);
        return GoldenView.Of([.. document.Forms.Select(f => f with { Diagnostics = [] })]);
    }
}
