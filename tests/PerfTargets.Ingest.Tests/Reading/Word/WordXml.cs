using System.Runtime.CompilerServices;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Short names for the XML of a body, and views of what the reader makes of it.</summary>
internal static class WordXml
{
    private const int LargestKept = 32 * 1024;

    public static string T(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string P(string inline, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{inline}</w:p>";

    public static string Para(string text) => P(T(text));

    /// <summary>A cell of XML.</summary>
    public static string Tc(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    /// <summary>A cell of text.</summary>
    public static string C(string text, string properties = "") => Tc(Para(text), properties);

    public static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    public static string Merge(bool restart) => restart ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string TrWith(string properties, params string[] cells) => $"<w:tr><w:trPr>{properties}</w:trPr>{string.Concat(cells)}</w:tr>";

    public static string Tbl(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    /// <summary>A table of one row: a label and a value.</summary>
    public static string Pair(string valueCell) => Tbl(Tr(C("标签"), valueCell));

    public static string Sdt(string content, string properties = "") => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>Reads a document; a trap's document is held against its file in samples/traps/word.</summary>
    public static Document Read(byte[] bytes, [CallerMemberName] string trap = "", [CallerFilePath] string file = "")
    {
        if (file.EndsWith("Traps.cs", StringComparison.Ordinal) && bytes.Length <= LargestKept)
            TrapFiles.Keep("word", trap, ".docx", bytes);
        return Ingest.Reading.DocumentReaders.Find(Diagnostics.DocumentFormat.Docx)!.Read(bytes);
    }

    /// <summary>Every cell of the document's only table: its place, its text, and its spans (rows x columns) where it has some.</summary>
    public static IEnumerable<string> Cells(byte[] bytes, [CallerMemberName] string trap = "", [CallerFilePath] string file = "") => Cells(Read(bytes, trap, file));

    public static IEnumerable<string> Cells(Document document) => Cells(Assert.Single(document.Blocks.OfType<Table>()));

    public static IEnumerable<string> Cells(Table table) => table.Cells.Select(c =>
        $"{c.Row}.{c.Column} {c.Text}{(c.RowSpan * c.ColumnSpan > 1 ? $" [{c.RowSpan}x{c.ColumnSpan}]" : "")}".Replace("\n", "⏎"));

    /// <summary>The text of the second cell of a table of one row.</summary>
    public static string Value(byte[] bytes, [CallerMemberName] string trap = "", [CallerFilePath] string file = "") => Value(Read(bytes, trap, file));

    public static string Value(Document document)
    {
        var cells = Assert.Single(document.Blocks.OfType<Table>()).Cells;
        Assert.Equal(["标签"], cells.SkipLast(1).Select(c => c.Text));
        return cells[1].Text;
    }

    public static IEnumerable<string> Paragraphs(Document document) => document.Blocks.OfType<Paragraph>().Select(p => p.Text).Where(t => t.Length > 0);

    public static IEnumerable<string> Aside(Document document) => document.Diagnostics.Select(d => d.Text ?? "");
}
