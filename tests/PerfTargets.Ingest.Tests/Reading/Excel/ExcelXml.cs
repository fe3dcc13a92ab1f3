using System.Runtime.CompilerServices;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Tests.Reading.Word;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Short notations for sheets, and for what was read from them.</summary>
internal static class ExcelXml
{
    private const int LargestKept = 32 * 1024;

    /// <summary>A row; its cells say their own places.</summary>
    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    /// <summary>A cell of text.</summary>
    public static string T(string place, string text, int style = 0) => $"<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>";

    /// <summary>A cell of a number or of what <paramref name="kind"/> says.</summary>
    public static string V(string place, string value, int style = 0, string kind = "n") => $"<c r=\"{place}\" s=\"{style}\" t=\"{kind}\"><v>{value}</v></c>";

    /// <summary>A blank cell.</summary>
    public static string B(string place, int style) => $"<c r=\"{place}\" s=\"{style}\"/>";

    public static string Data(params string[] rows) => $"<sheetData>{string.Concat(rows)}</sheetData>";

    public static string Merges(params string[] ranges) => $"<mergeCells>{string.Concat(ranges.Select(r => $"<mergeCell ref=\"{r}\"/>"))}</mergeCells>";

    /// <summary>Reads a workbook; a trap's workbook is held against its file in samples/traps/excel.</summary>
    public static Document Read(byte[] bytes, [CallerMemberName] string trap = "", [CallerFilePath] string file = "")
    {
        if (file.EndsWith("Traps.cs", StringComparison.Ordinal) && bytes.Length <= LargestKept)
            TrapFiles.Keep("excel", trap, ".xlsx", bytes);
        return DocumentReaders.Find(DocumentFormat.Xlsx)!.Read(bytes);
    }

    /// <summary>Every cell of the workbook's only table, with its place on the grid.</summary>
    public static IEnumerable<string> Cells(byte[] bytes, [CallerMemberName] string trap = "", [CallerFilePath] string file = "") => WordXml.Cells(Read(bytes, trap, file));

    public static IEnumerable<string> Cells(Document document) => WordXml.Cells(document);

    /// <summary>The texts of the workbook's cells.</summary>
    public static IEnumerable<string> Texts(Document document) => document.Blocks.OfType<Table>().SelectMany(t => t.Cells).Select(c => c.Text);

    public static IEnumerable<string> Aside(Document document) => document.Diagnostics.Select(d => d.Text ?? "");

    public static IEnumerable<string> Codes(Document document) => document.Diagnostics.Select(d => d.Code);
}
