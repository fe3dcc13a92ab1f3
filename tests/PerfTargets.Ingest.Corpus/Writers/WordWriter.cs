using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>A .docx with true merges; the same sheets give the same bytes.</summary>
public static class WordWriter
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Types =
        """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private const string Relations =
        """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

    /// <summary>The file of several sheets.</summary>
    public static byte[] Write(IEnumerable<Sheet> sheets)
    {
        var body = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{Main}\"><w:body>");
        foreach (var sheet in sheets)
        {
            foreach (var line in sheet.Above.Where(line => line.Length > 0))
                Paragraphs(body, line);
            Table(body, sheet.Table);
            foreach (var line in sheet.Below)
                Paragraphs(body, line);
        }

        body.Append("</w:body></w:document>");
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", Types);
            Part(zip, "_rels/.rels", Relations);
            Part(zip, "word/document.xml", body.ToString());
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Table(StringBuilder body, SheetTable table)
    {
        body.Append("<w:tbl><w:tblPr/><w:tblGrid>");
        for (var column = 0; column < table.Columns; column++)
            body.Append("<w:gridCol w:w=\"1000\"/>");
        body.Append("</w:tblGrid>");
        var row = 0;
        foreach (var cells in table.Lines())
        {
            body.Append("<w:tr>");
            foreach (var cell in cells)
            {
                body.Append("<w:tc><w:tcPr>");
                if (cell.ColumnSpan > 1)
                    body.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{cell.ColumnSpan}\"/>");
                if (cell.RowSpan > 1)
                    body.Append(cell.Row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
                body.Append("</w:tcPr>");
                Paragraphs(body, cell.Row == row ? cell.Text : "");
                body.Append("</w:tc>");
            }

            body.Append("</w:tr>");
            row++;
        }

        body.Append("</w:tbl>");
    }

    private static void Paragraphs(StringBuilder body, string text)
    {
        foreach (var line in text.Split('\n'))
            body.Append("<w:p><w:r><w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(line)).Append("</w:t></w:r></w:p>");
    }
}
