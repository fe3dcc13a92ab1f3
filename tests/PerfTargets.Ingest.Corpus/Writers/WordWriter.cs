using System.Globalization;
using System.IO.Compression;
using System.Text;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>A .docx with true merges; the same sheets give the same bytes.</summary>
public static class WordWriter
{
    /// <summary>The namespace of the main part.</summary>
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The part that names the types of the others.</summary>
    public const string Types =
        """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    /// <summary>The part that leads to the main part.</summary>
    public const string Relations =
        """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

    /// <summary>The file of several sheets.</summary>
    public static byte[] Write(IEnumerable<Sheet> sheets) => Write(sheets, Noise.None);

    /// <summary>The file of several sheets, with noise.</summary>
    public static byte[] Write(IEnumerable<Sheet> sheets, Noise noise)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", Types);
            Part(zip, "_rels/.rels", Relations);
            Part(zip, "word/document.xml", Body(sheets, noise));
        }

        return stream.ToArray();
    }

    /// <summary>The main part of several sheets, with noise.</summary>
    public static string Body(IEnumerable<Sheet> sheets, Noise noise)
    {
        var body = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{Main}\"><w:body>");
        foreach (var sheet in sheets)
        {
            foreach (var (lines, table) in sheet.Parts())
            {
                foreach (var line in lines.Where(line => line.Length > 0))
                    Paragraphs(body, line, noise);
                if (table is not null)
                    Table(body, table, noise);
            }
        }

        return body.Append("</w:body></w:document>").ToString();
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Table(StringBuilder body, SheetTable table, Noise noise)
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
                Paragraphs(body, cell.Row == row ? cell.Text : "", noise, row == table.BreakBefore);
                body.Append("</w:tc>");
            }

            body.Append("</w:tr>");
            row++;
        }

        body.Append("</w:tbl>");
    }

    private static void Paragraphs(StringBuilder body, string text, Noise noise, bool beginsPage = false)
    {
        foreach (var line in text.Split('\n'))
        {
            body.Append(beginsPage ? "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" : "<w:p>");
            SplitRuns.Write(body, line, noise);
            body.Append("</w:p>");
        }
    }
}
