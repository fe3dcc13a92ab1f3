using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Tests.Samples;
using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>
/// A form is the same form as Word document as it is as text, whatever wraps its table. samples/layouts/…/source.docx
/// is the document beside the text; UPDATE_GOLDEN=1 writes it.
/// </summary>
public class FormParityTests
{
    private static readonly IngestPipeline Pipeline = new(new IngestOptions { Provenance = false });

    private static readonly Dictionary<string, Func<string, string>> Wrappers = new()
    {
        ["bare"] = t => t,
        ["content controls"] = t => Sdt(Sdt(t)),
        ["layout table"] = t => Tbl(Tr(Tc(t + "<w:p/>"))),
        ["layout table with margins"] = t => Tbl(Tr(C("")), Tr(C(""), Tc(t + "<w:p/>"), C(""))),
        ["text box"] = t => P($"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>{t}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{t}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"),
        ["insertions"] = t => t.Replace("<w:r>", "<w:ins w:id=\"1\"><w:r>").Replace("</w:r>", "</w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>旧</w:delText></w:r></w:del>"),
        ["split runs"] = t => t.Replace("标", "</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">标"),
        ["spaced labels"] = t => t.Replace("项目名称", "项\u3000目\u00A0名\u00AD称：").Replace("预算单位", "预 算\u200B单 位"),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var layout in FormDrawings.All.Keys)
            {
                foreach (var wrapper in Wrappers.Keys)
                    cases.Add(layout, wrapper);
            }

            return cases;
        }
    }

    public static TheoryData<string> Layouts => [.. FormDrawings.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_form_is_the_same_as_from_text(string layout, string wrapper)
    {
        var text = Pipeline.IngestFile(Path.Combine(SampleFiles.LayoutRoot, layout, "basic", "source.txt"), "a.txt");
        var word = Pipeline.IngestBytes(WordFile.Of(GridNotation.Body(FormDrawings.All[layout], Wrappers[wrapper])), "a.docx");
        Assert.NotEmpty(word.Forms);
        Assert.Equal(View(text), View(word));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_sample_is_the_drawing(string layout)
    {
        var file = Path.Combine(SampleFiles.LayoutRoot, layout, "basic", "source.docx");
        var bytes = WordFile.Of(GridNotation.Body(FormDrawings.All[layout]));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllBytes(file, bytes);
        Assert.True(File.Exists(file), $"{file} is missing. Write it with UPDATE_GOLDEN=1 dotnet test --filter FormParity.");
        Assert.Equal(Cells(Read(bytes).Blocks), Cells(Read(File.ReadAllBytes(file)).Blocks));
    }

    private static IEnumerable<string> Cells(IEnumerable<PerfTargets.Ingest.Extraction.Block> blocks) => blocks.OfType<PerfTargets.Ingest.Extraction.Table>().SelectMany(WordXml.Cells);

    private static string View(IngestedDocument document) => GoldenView.Of(document.Forms.Select(f => f with { Diagnostics = [] }).ToList());
}
