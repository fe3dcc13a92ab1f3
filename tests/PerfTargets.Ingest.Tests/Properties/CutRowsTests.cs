using System.Text;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Writers;
using PerfTargets.Ingest.Corpus.Writers.Pdf;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Rows that the end of a PDF page cuts are joined again: the forms are those of a web page, where nothing is cut.</summary>
public class CutRowsTests
{
    private const int Folders = 60;
    private static readonly IngestPipeline Pipeline = new(new IngestOptions());

    public static TheoryData<string> Styles => ["upright", "landscape", "small"];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Nearly_every_row_cut_by_a_page_break_is_joined(string name)
    {
        var style = name switch { "upright" => PdfStyle.Portrait, "landscape" => PdfStyle.Landscape, _ => PdfStyle.Small };
        var (rows, cut, wrong) = (0, 0, new List<string>());
        for (var seed = 1000; seed < 1000 + Folders; seed++)
        {
            var sheets = UnitFolder.Draft((ulong)seed).Sheets().ToList();
            var whole = Rows(Encoding.UTF8.GetBytes(HtmlWriter.Write(sheets)), "whole.html");
            var joined = Rows(PdfWriter.Write(sheets, style, out var cuts), "printed.pdf");
            (rows, cut) = (rows + whole.Count, cut + cuts);
            wrong.AddRange(whole.Except(joined).Select(row => $"{seed}: {row}"));
            Assert.True(whole.Count == joined.Count || wrong.Count > 0, $"{seed}: {joined.Count} rows for {whole.Count}");
        }

        Assert.True(cut >= 20, $"{cut} of {rows} rows cut");
        Assert.True(wrong.Count * 100 <= cut, string.Join('\n', wrong.Take(20).Prepend($"{wrong.Count} rows wrong, {cut} cut")));
    }

    private static List<string> Rows(byte[] bytes, string path) =>
        [.. Pipeline.IngestBytes(bytes, path).Forms.SelectMany((form, at) => form.Indicators.Select((row, index) =>
            string.Concat($"{at}.{index} {row.Level1}|{row.Level2}|{row.Level3}|{row.Target?.Raw}|{row.Actual?.Raw}|{row.Explanation}|{row.ScoringRule}".Where(c => c is not ('\n' or ' ')))))];
}
