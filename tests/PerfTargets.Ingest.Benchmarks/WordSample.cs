using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>A document of several forms with the formatting Word writes around every cell, paragraph and run.</summary>
internal static class WordSample
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Font = "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:cs=\"宋体\" w:hint=\"eastAsia\"/><w:color w:val=\"000000\"/><w:kern w:val=\"0\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>";
    private const string Borders = "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders><w:vAlign w:val=\"center\"/>";

    public static byte[] Make(int forms)
    {
        var body = new StringBuilder();
        for (var i = 0; i < forms; i++)
            AddForm(body, i);
        return Package(body);
    }

    /// <summary>A document that was read before, written as Word would write it.</summary>
    public static byte[] Make(Document document)
    {
        var body = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Table table)
                AddTable(body, table);
            else if (block is Paragraph paragraph)
                body.Append(Lines(paragraph.Text));
        }

        return Package(body);
    }

    private static byte[] Package(StringBuilder body)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Packages}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Word}styles+xml\"/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Packages}relationships\"><Relationship Id=\"r1\" Type=\"{R}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Packages}relationships\"><Relationship Id=\"r1\" Type=\"{R}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<w:document xmlns:w=\"{W}\"><w:body>{body}<w:sectPr/></w:body></w:document>");
            Add(zip, "word/styles.xml", Styles());
        }

        return stream.ToArray();
    }

    private static void AddTable(StringBuilder body, Table table)
    {
        body.Append("<w:tbl><w:tblPr/><w:tblGrid/>");
        var cells = table.Cells
            .SelectMany(cell => Enumerable.Range(cell.Row, cell.RowSpan).Select(row => (Row: row, Cell: cell)))
            .ToLookup(entry => entry.Row, entry => entry.Cell);
        for (var row = 0; row < table.RowCount; row++)
            Row(body, [.. cells[row].OrderBy(cell => cell.Column).Select(cell => (cell.Row == row ? cell.Text : "", cell.ColumnSpan, cell.RowSpan == 1 ? "" : cell.Row == row ? "restart" : "continue"))]);
        body.Append("</w:tbl>").Append(Paragraph(""));
    }

    private static void AddForm(StringBuilder body, int number)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        body.Append(Paragraph("项目支出绩效目标申报表")).Append(Paragraph("（2026年度）")).Append("<w:tbl><w:tblPr/><w:tblGrid/>");
        Row(body, ("项目名称", 2, ""), ("河道清淤" + name, 3, ""));
        Row(body, ("预算单位", 2, ""), ("某县水务局", 3, ""));
        Row(body, ("项目资金（万元）", 2, "restart"), ("年度资金总额：", 2, ""), ("12.00", 1, ""));
        Row(body, ("", 2, "continue"), ("其中：财政拨款", 2, ""), ("10.00", 1, ""));
        Row(body, ("", 2, "continue"), ("其他资金", 2, ""), ("2.00", 1, ""));
        Row(body, ("总体目标", 1, ""), ("清理河道淤积，恢复行洪断面，保障沿岸群众安全，改善水环境质量。", 4, ""));
        Row(body, ("绩效指标", 1, "restart"), ("一级指标", 1, ""), ("二级指标", 1, ""), ("三级指标", 1, ""), ("指标值（包含数字及文字描述）", 1, ""));
        for (var i = 1; i <= 12; i++)
        {
            var index = i.ToString(CultureInfo.InvariantCulture);
            Row(body, ("", 1, "continue"), (i == 1 ? "产出指标" : "", 1, i == 1 ? "restart" : "continue"), ("数量指标", 1, ""), ("清淤河段数量" + index, 1, ""), ("≥" + index + "处", 1, ""));
        }

        body.Append("</w:tbl>").Append(Paragraph(""));
    }

    private static void Row(StringBuilder body, params (string Text, int Span, string Merge)[] cells)
    {
        body.Append("<w:tr w:rsidR=\"00A77427\" w:rsidTr=\"00A77427\"><w:trPr><w:trHeight w:val=\"397\"/><w:jc w:val=\"center\"/></w:trPr>");
        foreach (var (text, span, merge) in cells)
        {
            body.Append("<w:tc><w:tcPr><w:tcW w:w=\"1800\" w:type=\"dxa\"/>");
            if (span > 1)
                body.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{span}\"/>");
            if (merge.Length > 0)
                body.Append(CultureInfo.InvariantCulture, $"<w:vMerge w:val=\"{merge}\"/>");
            body.Append(Borders).Append("</w:tcPr>").Append(Lines(text)).Append("</w:tc>");
        }

        body.Append("</w:tr>");
    }

    private static string Lines(string text) => string.Concat(text.Split('\n').Select(line => Paragraph(SecurityElement.Escape(line))));

    private static string Paragraph(string text) =>
        $"<w:p w:rsidR=\"00A77427\" w:rsidRDefault=\"00A77427\"><w:pPr><w:widowControl/><w:jc w:val=\"center\"/>{Font}</w:pPr>{(text.Length > 0 ? $"<w:r>{Font}<w:t>{text}</w:t></w:r>" : "")}</w:p>";

    private static string Styles()
    {
        var styles = new StringBuilder($"<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault>{Font}</w:rPrDefault></w:docDefaults><w:latentStyles>");
        for (var i = 0; i < 370; i++)
            styles.Append(CultureInfo.InvariantCulture, $"<w:lsdException w:name=\"style {i}\" w:semiHidden=\"1\" w:uiPriority=\"99\" w:unhideWhenUsed=\"1\"/>");
        styles.Append("</w:latentStyles>");
        for (var i = 0; i < 40; i++)
            styles.Append(CultureInfo.InvariantCulture, $"<w:style w:type=\"paragraph\" w:styleId=\"{i}\"><w:name w:val=\"s{i}\"/><w:basedOn w:val=\"0\"/><w:pPr><w:jc w:val=\"both\"/></w:pPr>{Font}</w:style>");
        return styles.Append("</w:styles>").ToString();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
