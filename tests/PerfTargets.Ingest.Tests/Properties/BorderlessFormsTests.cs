using System.Text;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Writers;
using PerfTargets.Ingest.Corpus.Writers.Pdf;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Indicators printed without borders are read as those of a web page, where the table tells its cells.</summary>
public class BorderlessFormsTests
{
    private const int Folders = 60;
    private const double Bar = 0.98;
    private static readonly IngestPipeline Pipeline = new(new IngestOptions());

    [Fact]
    public void Nearly_every_indicator_without_borders_is_read()
    {
        var (rows, read, wrong) = (0, 0, new List<string>());
        for (var seed = 1000; seed < 1000 + Folders; seed++)
        {
            var folder = UnitFolder.Draft((ulong)seed);
            // Its indicators are a table of their own: without borders no ruled row above them tells the columns.
            if (folder.ProjectLayout.Name == "project-scoring-split")
                continue;
            var sheets = folder.Sheets().ToList();
            var bordered = Rows(Encoding.UTF8.GetBytes(HtmlWriter.Write(sheets)), "borders.html");
            var borderless = Rows(PdfWriter.Write(sheets, PdfStyle.Borderless, out _), "borderless.pdf");
            (rows, read) = (rows + bordered.Count, read + borderless.Count);
            foreach (var row in bordered.Where(row => !borderless.Remove(row)))
                wrong.Add($"{seed}: {row}");
        }

        var right = rows - wrong.Count;
        var f1 = 2.0 * right / (rows + read);
        Assert.True(f1 >= Bar, string.Join('\n', wrong.Take(40).Prepend($"F1 {f1:F4}: {right} of {rows} rows right, {read} read")));
    }

    private static List<string> Rows(byte[] bytes, string path) =>
        [.. Pipeline.IngestBytes(bytes, path).Forms.SelectMany((form, at) => form.Indicators.Select(row =>
            string.Concat($"{at} {row.Level1}|{row.Level2}|{row.Level3}|{row.Target?.Raw}|{row.Actual?.Raw}|{row.Explanation}|{row.ScoringRule}".Where(c => c is not ('\n' or ' ')))))];
}
