using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Corpus.Writers;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Tests.Reading.Word;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>
/// A form is the same form as workbook as it is as text. samples/layouts/…/source.xlsx is the workbook beside the text;
/// UPDATE_GOLDEN=1 writes it.
/// </summary>
public class FormParityTests
{
    private static readonly IngestPipeline Pipeline = new(new IngestOptions { Provenance = false });

    public static TheoryData<string> Layouts => [.. FormDrawings.All.Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_sample_is_the_drawing(string layout)
    {
        var file = Path.Combine(SampleFiles.LayoutRoot, layout, "basic", "source.xlsx");
        var bytes = ExcelWriter.Write(DrawnSheets.Of(FormDrawings.All[layout]));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllBytes(file, bytes);
        Assert.True(File.Exists(file), $"{file} is missing. Write it with UPDATE_GOLDEN=1 dotnet test --filter FormParity.");
        Assert.Equal(View(Pipeline.IngestBytes(bytes, "a.xlsx")), View(Pipeline.IngestFile(file, "a.xlsx")));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Forms_below_one_another_in_one_sheet_are_those_of_the_text(string layout)
    {
        var text = Pipeline.IngestFile(Path.Combine(SampleFiles.LayoutRoot, layout, "basic", "source.txt"), "a.txt");
        var sheets = DrawnSheets.Of(FormDrawings.All[layout]);
        var all = Pipeline.IngestBytes(ExcelWriter.Write([Joined(sheets)]), "a.xlsx");
        Assert.NotEmpty(all.Forms);
        Assert.Equal(View(text), View(all));
    }

    // One table as wide as the widest: lines above and below are rows of one cell.
    private static Sheet Joined(IReadOnlyList<Sheet> sheets)
    {
        var table = new SheetTable(sheets.Max(sheet => sheet.Table.Columns));
        foreach (var sheet in sheets)
        {
            foreach (var line in sheet.Above)
                table.Row().Cell(line, 0);
            for (var row = 0; row < sheet.Table.Rows; row++)
            {
                table.Row();
                foreach (var cell in sheet.Table.All.Where(cell => cell.Row == row).OrderBy(cell => cell.Column))
                    table.Cell(cell.Text, cell.Column + cell.ColumnSpan == sheet.Table.Columns ? 0 : cell.ColumnSpan, cell.RowSpan);
            }

            foreach (var line in sheet.Below)
                table.Row().Cell(line, 0);
        }

        return new Sheet([], table, []);
    }

    private static string View(IngestedDocument document) => GoldenView.Of(document.Forms.Select(f => f with { Diagnostics = [] }).ToList());
}
