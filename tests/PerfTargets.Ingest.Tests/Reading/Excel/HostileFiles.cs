using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Tests.Reading.Word;
using static PerfTargets.Ingest.Tests.Reading.Excel.ExcelXml;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Files that are damaged or mean harm: one clear diagnostic each, never an exception.</summary>
public class HostileFiles
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    private static readonly byte[] Good = new ExcelFile().Styles("0.00").Strings("<si><t>甲</t></si>")
        .Sheet("Sheet1", [.. Enumerable.Range(1, 200).Select(i => Row(i, T($"A{i}", $"修渠{i}"), V($"B{i}", $"{i}", 1), V($"C{i}", "0", kind: "s")))]).Bytes();

    [Fact]
    public void A_truncated_zip() => AssertUnreadable(DiagnosticCode.DamagedDocument, Good[..(Good.Length / 2)]);

    [Fact]
    public void A_file_cut_off_or_damaged_anywhere_never_throws()
    {
        for (var length = 1; length < Good.Length; length += Good.Length / 60)
        {
            Ingest(Good[..length]);
            var damaged = Good.ToArray();
            for (var i = length; i < Math.Min(length + 8, damaged.Length); i++)
                damaged[i] ^= 0x5A;
            Ingest(damaged);
        }
    }

    [Fact]
    public void A_package_whose_workbook_is_missing() => AssertUnreadable(DiagnosticCode.DamagedDocument, Without("xl/workbook.xml"));

    [Fact]
    public void Missing_relationships() => AssertUnreadable(DiagnosticCode.DamagedDocument, Without("_rels/.rels"));

    [Fact]
    public void A_workbook_none_of_whose_sheets_is_there() => AssertUnreadable(DiagnosticCode.DamagedDocument, Without("xl/_rels/workbook.xml.rels"));

    [Fact]
    public void A_zip_without_a_workbook() => AssertUnreadable(DiagnosticCode.DamagedDocument, WordFile.Zip([("xl/readme.txt", "甲"u8.ToArray())]));

    [Fact]
    public void A_sheet_that_ends_in_the_middle() => AssertUnreadable(DiagnosticCode.DamagedDocument, new ExcelFile().SheetOf("Sheet1", "<sheetData><row>").Bytes());

    [Fact]
    public void A_password() => AssertUnreadable(DiagnosticCode.EncryptedDocument, [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]]);

    [Fact]
    public void An_older_workbook_says_what_to_do()
    {
        Assert.Contains(".xlsx", AssertUnreadable(DiagnosticCode.UnsupportedFormat, [.. Ole, .. Encoding.Unicode.GetBytes("Workbook\0"), .. new byte[64]]).Message.Zh);
        Assert.Contains(".xlsx", AssertUnreadable(DiagnosticCode.UnsupportedFormat, [.. Ole, .. Encoding.Unicode.GetBytes("Book\0"), .. new byte[64]]).Message.Zh);
    }

    [Fact]
    public void A_binary_workbook_says_what_to_do() =>
        Assert.Contains(".xlsb", AssertUnreadable(DiagnosticCode.UnsupportedFormat, WordFile.Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("xl/workbook.bin", [1, 2, 3])])).Message.Zh);

    [Fact]
    public void An_open_document_spreadsheet_says_what_to_do()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("mimetype", CompressionLevel.NoCompression).Open();
            part.Write("application/vnd.oasis.opendocument.spreadsheet"u8);
        }

        Assert.Contains(".ods", AssertUnreadable(DiagnosticCode.UnsupportedFormat, stream.ToArray()).Message.Zh);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]>")]
    [InlineData("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">")]
    public void Entities_and_dtds(string dtd)
    {
        var file = new ExcelFile().Part("worksheets/sheet9.xml", dtd + ExcelFile.SheetXml(""), "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", "worksheet", "s9").Entry("Sheet1", "s9");
        Assert.Contains("DTD", AssertUnreadable(DiagnosticCode.DamagedDocument, file.Bytes()).Message.En);
    }

    [Theory]
    [InlineData("<row r=\"99999999999\"/>")]
    [InlineData("<row r=\"0\"/>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A99999999999\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1048576\"/><row/>")]
    public void Places_no_sheet_has(string row) => AssertUnreadable(DiagnosticCode.DamagedDocument, ExcelFile.Of(row));

    [Theory]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("甲")]
    public void A_shared_string_that_is_not_there(string index) => AssertUnreadable(DiagnosticCode.DamagedDocument, new ExcelFile().Strings("<si><t>甲</t></si>").Sheet("Sheet1", Row(1, V("A1", index, kind: "s"))).Bytes());

    [Fact]
    public void Thousands_of_nested_elements()
    {
        var open = string.Concat(Enumerable.Repeat("<r>", 50_000));
        AssertUnreadable(DiagnosticCode.TooLarge, ExcelFile.Of($"<row><c t=\"inlineStr\"><is>{open}{open.Replace("<", "</")}</is></c></row>"));
    }

    [Fact]
    public void A_workbook_that_inflates_without_end()
    {
        var stream = new MemoryStream();
        stream.Write(Good);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet2.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 40; i++)
                part.Write(zeros);
        }

        AssertUnreadable(DiagnosticCode.TooLarge, stream.ToArray());
    }

    [Fact]
    public void More_cells_than_any_form_has() => AssertUnreadable(DiagnosticCode.TooLarge, ExcelFile.Of(Many(62, 16_384, "<c><v>1</v></c>")));

    [Fact]
    public void A_million_blank_cells_with_formats_cost_nothing()
    {
        var watch = Stopwatch.StartNew();
        var document = Read(new ExcelFile().Styles().Sheet("Sheet1", Row(1, T("A1", "标签"), T("B1", "值")), Many(100_000, 10, "<c s=\"1\"/>")).Bytes());
        Assert.Equal(["0.0 标签", "0.1 值"], Cells(document));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void A_million_merged_cells()
    {
        var merges = new StringBuilder();
        for (var i = 1; i <= 1_000_000; i++)
            merges.Append("<mergeCell ref=\"A").Append(i).Append(":XFD").Append(i).Append("\"/>");
        var watch = Stopwatch.StartNew();
        var document = Read(new ExcelFile().SheetOf("Sheet1", Data(Row(1, T("A1", "标签")), Row(900_000, T("A900000", "值"))) + $"<mergeCells>{merges}</mergeCells>").Bytes());
        Assert.Equal(["0.0 标签", "1.0 值"], Cells(document));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void A_million_merged_cells_that_overlap()
    {
        var merges = string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:XFD1048576\"/>", 1_000_000));
        var watch = Stopwatch.StartNew();
        var document = Read(new ExcelFile().SheetOf("Sheet1", Data(Row(1, T("A1", "标签")), Row(3, T("B3", "值"))) + $"<mergeCells>{merges}</mergeCells>").Bytes());
        Assert.Equal(["0.0 标签"], Cells(document));
        Assert.Equal([DiagnosticCode.TextSetAside, DiagnosticCode.CellsOverlap], Codes(document));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void A_cell_at_the_last_place_of_a_sheet()
    {
        var table = Assert.Single(Read(ExcelFile.Of(Row(1, T("A1", "甲")), Row(1_048_576, T("XFD1048576", "乙")))).Blocks.OfType<Table>());
        Assert.Equal((2, 2), (table.RowCount, table.ColumnCount));
    }

    private static string Many(int rows, int columns, string cell)
    {
        var row = $"<row>{string.Concat(Enumerable.Repeat(cell, columns))}</row>";
        return new StringBuilder(row.Length * rows).Insert(0, row, rows).ToString();
    }

    private static byte[] Without(string part) => WordFile.Zip(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Entries().Where(e => e.Name != part));

    private static IngestedDocument Ingest(byte[] bytes) => new IngestPipeline(new IngestOptions()).IngestBytes(bytes, "a.xlsx");

    private static Diagnostics.Diagnostic AssertUnreadable(string code, byte[] bytes)
    {
        var document = Ingest(bytes);
        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((code, Severity.Error), (diagnostic.Code, diagnostic.Severity));
        return diagnostic;
    }
}
