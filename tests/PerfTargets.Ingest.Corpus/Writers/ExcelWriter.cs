using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>
/// A .xlsx with true merges, one worksheet a form, what looks like a number stored as one with its format; the same sheets
/// give the same bytes.
/// </summary>
public static class ExcelWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The file of several sheets.</summary>
    public static byte[] Write(IEnumerable<Sheet> sheets)
    {
        var strings = new TextTable();
        var parts = sheets.Select(sheet => Worksheet(sheet, strings)).ToList();
        var numbers = Enumerable.Range(1, parts.Count).ToList();
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Content}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Content}styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Content}sharedStrings+xml\"/>"
                + Each(numbers, n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Content}worksheet+xml\"/>") + "</Types>");
            Part(zip, "_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>" + Each(numbers, n => $"<sheet name=\"Sheet{n}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>") + "</sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", Relations(Each(numbers, n => $"<Relationship Id=\"rId{n}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")
                + $"<Relationship Id=\"styles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"strings\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
            Part(zip, "xl/styles.xml", ExcelStyles.Part(Main));
            Part(zip, "xl/sharedStrings.xml", strings.Part(Main));
            foreach (var n in numbers)
                Part(zip, $"xl/worksheets/sheet{n.ToString(CultureInfo.InvariantCulture)}.xml", parts[n - 1]);
        }

        return stream.ToArray();
    }

    private static string Each(IEnumerable<int> numbers, Func<string, string> write) => string.Concat(numbers.Select(n => write(n.ToString(CultureInfo.InvariantCulture))));

    private static string Relations(string list) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>";

    private static void Part(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text));
    }

    private static string Worksheet(Sheet sheet, TextTable strings)
    {
        var rows = new StringBuilder();
        var merges = new StringBuilder();
        var row = 0;
        foreach (var (lines, table) in sheet.Parts())
        {
            foreach (var line in lines.Where(line => line.Length > 0))
                Line(line);
            if (table is not null)
                Table(table);
        }

        var merged = merges.Length == 0 ? "" : $"<mergeCells>{merges}</mergeCells>";
        return $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{merged}</worksheet>";

        void Table(SheetTable table)
        {
            var first = row;
            foreach (var cells in table.Lines())
            {
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
                foreach (var cell in cells)
                {
                    for (var column = 0; column < cell.ColumnSpan; column++)
                        Cell(rows, row, cell.Column + column, column == 0 && cell.Row + first == row ? cell.Text : "", isBordered: true, strings);
                    if (cell.Row + first == row && (cell.RowSpan > 1 || cell.ColumnSpan > 1))
                        Merge(merges, row, cell.Column, cell.RowSpan, cell.ColumnSpan);
                }

                rows.Append("</row>");
                row++;
            }
        }

        void Line(string text)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            Cell(rows, row, 0, text, isBordered: false, strings);
            rows.Append("</row>");
            Merge(merges, row, 0, 1, sheet.Table.Columns);
            row++;
        }
    }

    private static void Cell(StringBuilder rows, int row, int column, string text, bool isBordered, TextTable strings)
    {
        rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{Name(row, column)}\"");
        if (isBordered && ExcelStyles.Find(text) is var (style, value))
            rows.Append(CultureInfo.InvariantCulture, $" s=\"{style}\"><v>{value}</v></c>");
        else if (text.Length > 0)
            rows.Append(CultureInfo.InvariantCulture, $" s=\"{(isBordered ? 1 : 0)}\" t=\"s\"><v>{strings.Add(text)}</v></c>");
        else
            rows.Append(CultureInfo.InvariantCulture, $" s=\"{(isBordered ? 1 : 0)}\"/>");
    }

    private static void Merge(StringBuilder merges, int row, int column, int down, int across)
    {
        if (down > 1 || across > 1)
            merges.Append($"<mergeCell ref=\"{Name(row, column)}:{Name(row + down - 1, column + across - 1)}\"/>");
    }

    private static string Name(int row, int column) => ((char)('A' + column)) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The texts of the workbook, each once.</summary>
    private sealed class TextTable
    {
        private readonly Dictionary<string, int> numbers = [];
        private readonly StringBuilder items = new();

        public int Add(string text)
        {
            if (numbers.TryGetValue(text, out var number))
                return number;
            items.Append("<si><t xml:space=\"preserve\">").Append(SecurityElement.Escape(text)).Append("</t></si>");
            return numbers[text] = numbers.Count;
        }

        public string Part(string space) => $"<sst xmlns=\"{space}\">{items}</sst>";
    }
}
