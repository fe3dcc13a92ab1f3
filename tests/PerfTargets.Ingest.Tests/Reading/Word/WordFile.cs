using System.IO.Compression;
using System.Text;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Makes a .docx in memory from the XML of its body: the same bytes every time.</summary>
internal sealed class WordFile
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string StrictR = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly DateTimeOffset Time = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Bytes, string ContentType)> parts = [];
    private readonly StringBuilder relationships = new();

    public static string Namespaces { get; } =
        $"xmlns:w=\"{W}\" xmlns:r=\"{R}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" " +
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " +
        "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:unknown\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    public string MainContentType { get; init; } = ContentType + "document.main+xml";

    public bool IsStrict { get; init; }

    /// <summary>A document whose body is the XML.</summary>
    public static byte[] Of(string body) => new WordFile().Bytes(body);

    public static string Document(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>";

    public WordFile With(string name, string root, string xml, string? relationshipId = null) =>
        WithPart(name + ".xml", Encoding.UTF8.GetBytes($"<w:{root} {Namespaces}>{xml}</w:{root}>"), ContentType + name.TrimEnd('1', '2') + "+xml", R + "/" + name.TrimEnd('1', '2'), relationshipId);

    public WordFile WithPart(string name, byte[] bytes, string contentType, string relationship, string? id = null)
    {
        parts.Add(("word/" + name, bytes, contentType));
        relationships.Append($"<Relationship Id=\"{id ?? "p" + parts.Count}\" Type=\"{relationship}\" Target=\"{name}\"/>");
        return this;
    }

    public WordFile WithLink(string target)
    {
        relationships.Append($"<Relationship Id=\"link\" Type=\"{R}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public byte[] Bytes(string body) => Package(Document(body));

    /// <summary>The package around the XML of the main part.</summary>
    public byte[] Package(string document)
    {
        var types = string.Concat(parts.Select(p => $"<Override PartName=\"/{p.Name}\" ContentType=\"{p.ContentType}\"/>"));
        var entries = new List<(string, byte[])>
        {
            ("[Content_Types].xml", Xml($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{MainContentType}\"/>{types}</Types>")),
            ("_rels/.rels", Xml(Relations($"<Relationship Id=\"r1\" Type=\"{R}/officeDocument\" Target=\"word/document.xml\"/>"))),
            ("word/document.xml", Xml(document)),
            ("word/_rels/document.xml.rels", Xml(Relations(relationships.ToString()))),
        };
        entries.AddRange(parts.Select(p => (p.Name, IsStrict ? Xml(Encoding.UTF8.GetString(p.Bytes)) : p.Bytes)));
        return Zip(entries);
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Time;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static string Relations(string list) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>";

    private byte[] Xml(string xml) => Encoding.UTF8.GetBytes(IsStrict ? xml.Replace(W, Strict).Replace(R, StrictR) : xml);
}
