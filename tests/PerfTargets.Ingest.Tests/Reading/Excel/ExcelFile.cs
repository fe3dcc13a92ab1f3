using System.Text;
using PerfTargets.Ingest.Tests.Reading.Word;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Makes a .xlsx in memory from the XML of its sheets: the same bytes every time.</summary>
internal sealed class ExcelFile
{
    public const string S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string StrictR = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly string Namespaces = $"xmlns=\"{S}\" xmlns:r=\"{R}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private readonly List<(string Name, string Xml, string Content)> parts = [];
    private readonly StringBuilder sheets = new();
    private readonly StringBuilder relations = new();
    private readonly Dictionary<string, StringBuilder> sheetRelations = [];
    private int count;

    public string MainContent { get; init; } = Content + "sheet.main+xml";

    public string Properties { get; init; } = "";

    public bool IsStrict { get; init; }

    /// <summary>A workbook of one sheet with the rows.</summary>
    public static byte[] Of(params string[] rows) => new ExcelFile().Sheet("Sheet1", rows).Bytes();

    public static string SheetXml(string inside) => $"<worksheet {Namespaces}>{inside}</worksheet>";

    /// <summary>Adds a sheet of rows.</summary>
    public ExcelFile Sheet(string name, params string[] rows) => SheetOf(name, $"<sheetData>{string.Concat(rows)}</sheetData>");

    /// <summary>Adds a sheet of XML.</summary>
    public ExcelFile SheetOf(string name, string inside, string state = "visible")
    {
        count++;
        sheets.Append($"<sheet name=\"{name}\" sheetId=\"{count}\" state=\"{state}\" r:id=\"s{count}\"/>");
        return Part($"worksheets/sheet{count}.xml", SheetXml(inside), Content + "worksheet+xml", "worksheet", $"s{count}");
    }

    /// <summary>Adds an entry of the list of sheets, wherever it leads.</summary>
    public ExcelFile Entry(string name, string id)
    {
        sheets.Append($"<sheet name=\"{name}\" sheetId=\"{++count}\" r:id=\"{id}\"/>");
        return this;
    }

    public ExcelFile Strings(string items) => Part("sharedStrings.xml", $"<sst {Namespaces}>{items}</sst>", Content + "sharedStrings+xml", "sharedStrings", "strings");

    /// <summary>Adds styles: the codes are number formats 1, 2, …; the last two styles are bordered, and set in Wingdings 2.</summary>
    public ExcelFile Styles(params string[] codes)
    {
        var formats = string.Concat(codes.Select((c, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(c)}\"/>"));
        var styles = string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>"));
        return StylesOf($"<numFmts>{formats}</numFmts>{FontsAndBorders}<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/>{styles}<xf borderId=\"1\"/><xf fontId=\"1\"/></cellXfs><dxfs><dxf><font><name val=\"Wingdings\"/></font></dxf></dxfs>");
    }

    public ExcelFile StylesOf(string inside) => Part("styles.xml", $"<styleSheet {Namespaces}>{inside}</styleSheet>", Content + "styles+xml", "styles", "styles");

    public const string FontsAndBorders = "<fonts><font><name val=\"宋体\"/></font><font><name val=\"Wingdings 2\"/></font></fonts><borders><border><left/></border><border><left style=\"thin\"><color auto=\"1\"/></left></border></borders>";

    /// <summary>Adds a part of the workbook.</summary>
    public ExcelFile Part(string name, string xml, string content, string relation, string id)
    {
        parts.Add((name, xml, content));
        relations.Append($"<Relationship Id=\"{id}\" Type=\"{R}/{relation}\" Target=\"{name}\"/>");
        return this;
    }

    /// <summary>Adds a part of the last sheet.</summary>
    public ExcelFile Beside(string name, string xml, string content, string relation)
    {
        parts.Add((name, xml, content));
        return Leads(relation, "../" + name);
    }

    /// <summary>Adds a relationship of the last sheet.</summary>
    public ExcelFile Leads(string relation, string target, string mode = "Internal")
    {
        var sheet = $"xl/worksheets/_rels/sheet{count}.xml.rels";
        if (!sheetRelations.TryGetValue(sheet, out var list))
            sheetRelations[sheet] = list = new StringBuilder();
        list.Append($"<Relationship Id=\"b{list.Length}\" Type=\"{R}/{relation}\" Target=\"{target}\" TargetMode=\"{mode}\"/>");
        return this;
    }

    public byte[] Bytes() => WordFile.Zip(Entries());

    public List<(string Name, byte[] Bytes)> Entries()
    {
        var types = string.Concat(parts.Select(p => $"<Override PartName=\"/xl/{p.Name}\" ContentType=\"{p.Content}\"/>"));
        var entries = new List<(string, byte[])>
        {
            ("[Content_Types].xml", Xml($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{MainContent}\"/>{types}</Types>")),
            ("_rels/.rels", Xml(Relations($"<Relationship Id=\"r1\" Type=\"{R}/officeDocument\" Target=\"xl/workbook.xml\"/>"))),
            ("xl/workbook.xml", Xml($"<workbook {Namespaces}>{Properties}<sheets>{sheets}</sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Xml(Relations(relations.ToString()))),
        };
        entries.AddRange(sheetRelations.Select(r => (r.Key, Xml(Relations(r.Value.ToString())))));
        entries.AddRange(parts.Select(p => ("xl/" + p.Name, Xml(p.Xml))));
        return entries;
    }

    private static string Relations(string list) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>";

    private byte[] Xml(string xml) => Encoding.UTF8.GetBytes(IsStrict ? xml.Replace(S, Strict).Replace(R, StrictR) : xml);
}
