using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Commands.Inspect;

/// <summary>The words of <c>inspect</c>.</summary>
internal static class InspectTexts
{
    public static readonly Bilingual Summary = new(
        "显示读取到的段落和表格，即识别出表之前的样子", "Prints what the reader saw before any form was recognised: paragraphs and tables");

    public static readonly Bilingual PathOperand = new("文件；- 表示标准输入", "file; - is standard input");

    public static readonly Bilingual FormatOption = new("text（默认）；json；html：画出表格及其合并单元格", "text (default); json; html: draws the tables with their spans");

    public static readonly Bilingual OutputOption = new("写入文件", "write to a file");

    public static readonly IReadOnlyList<(string Line, Bilingual Meaning)> Examples =
    [
        ("perftargets inspect 教育局.docx", new("逐行显示", "line by line")),
        ("perftargets inspect 教育局.pdf --format html --output 教育局.html", new("在浏览器中查看表格", "the tables, to look at in a browser")),
    ];

    public static Bilingual IsFolder(string path) => new(
        $"{path} 是文件夹；inspect 每次显示一份文件", $"{path} is a folder; inspect prints one document at a time");

    public static Bilingual Heading(Inspection seen)
    {
        if (seen.Document is not { } document)
            return new Bilingual($"{seen.Path}：未能读取", $"{seen.Path}: could not be read");
        var tables = document.Blocks.OfType<Table>().Count();
        var format = document.Format.ToString().ToLowerInvariant();
        var pages = document.Pages.Count;
        return new Bilingual(
            $"{seen.Path}：{format}" + (pages > 0 ? $"，{pages} 页" : "") + $"，{document.Blocks.Count - tables} 个段落，{tables} 个表格",
            $"{seen.Path}: {format}" + (pages > 0 ? $", {pages} pages" : "") + $", {document.Blocks.Count - tables} paragraphs, {tables} tables");
    }

    public static string Paragraph(Paragraph paragraph, bool chinese) =>
        paragraph.At.Describe(chinese) is { Length: > 0 } place ? place : new Bilingual("段落", "paragraph").In(chinese);

    public static Bilingual Table(Table table, int number)
    {
        var at = new Bilingual(table.At.Describe(chinese: true), table.At.Describe(chinese: false));
        return new Bilingual(
            $"表格 {number}：{table.RowCount} 行 × {table.ColumnCount} 列（{at.Zh}）",
            $"table {number}: {table.RowCount} rows × {table.ColumnCount} columns ({at.En})");
    }

    public static Bilingual Unread(Inspection seen)
    {
        var reason = seen.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)?.Message
            ?? UnreadInput.NotRecognised;
        return new Bilingual($"未能读取 {seen.Path}：{reason.Zh}", $"Could not read {seen.Path}: {reason.En}");
    }
}
