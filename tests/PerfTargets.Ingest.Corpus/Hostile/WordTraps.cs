using System.Text;

namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Word documents that lead a careless reader into depth, entities or the network.</summary>
internal static class WordTraps
{
    private const int Depth = 100_000;
    private const string Cell = "<w:tbl><w:tr><w:tc>";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        new("word-100000-nested-tables", "docx", HostileExpectation.NotRead, _ => Nested(Cell, "</w:tc></w:tr></w:tbl>")),
        new("word-100000-nested-content-controls", "docx", HostileExpectation.NotRead, _ => Nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")),
        new("word-100000-nested-insertions", "docx", HostileExpectation.NotRead, _ => Paragraph("<w:ins>", "</w:ins>")),
        new("word-100000-nested-text-boxes", "docx", HostileExpectation.NotRead, _ => Nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")),
        new("word-100000-unclosed-tables", "docx", HostileExpectation.NotRead, _ => ContainerFiles.Word(Repeat(Cell, Depth))),
        new("word-entity-bomb", "docx", HostileExpectation.NotRead, _ => ContainerFiles.Word("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", Entities())),
        new("word-external-entity", "docx", HostileExpectation.NotRead, _ => ContainerFiles.Word("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")),
        new("word-external-relations", "docx", HostileExpectation.StillRead, External),
        new("word-span-of-2147483647", "docx", HostileExpectation.Either, _ => ContainerFiles.Word(Wide("2147483647"))),
        new("word-span-below-zero", "docx", HostileExpectation.Either, _ => ContainerFiles.Word(Wide("-5"))),
        new("word-1000000-empty-paragraphs", "docx", HostileExpectation.NotRead, _ => ContainerFiles.Word(Repeat("<w:p/>", 1_000_000))),
        new("word-row-of-200000-cells", "docx", HostileExpectation.NotRead, _ => ContainerFiles.Word("<w:tbl><w:tr>" + Repeat("<w:tc><w:p/></w:tc>", 200_000) + "</w:tr></w:tbl>")),
        new("word-merge-of-5000-rows-by-5000-columns", "docx", HostileExpectation.NotRead, _ => ContainerFiles.Word("<w:tbl>" + Repeat("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"5000\"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", 5000) + "</w:tbl>")),
    ];

    /// <summary>A text many times over.</summary>
    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static byte[] Nested(string open, string close) => ContainerFiles.Word($"{Repeat(open, Depth)}<w:p><w:r><w:t>甲</w:t></w:r></w:p>{Repeat(close, Depth)}");

    private static byte[] Paragraph(string open, string close) => ContainerFiles.Word($"<w:p>{Repeat(open, Depth)}<w:r><w:t>甲</w:t></w:r>{Repeat(close, Depth)}</w:p>");

    private static string Wide(string span) => $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"{span}\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>项目名称</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static string Entities()
    {
        var text = new StringBuilder("<!DOCTYPE w:document [<!ENTITY l0 \"哈哈哈哈哈哈哈哈哈哈\">");
        for (var level = 1; level <= 9; level++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY l{level} \"{Repeat(FormattableString.Invariant($"&l{level - 1};"), 10)}\">");
        return text.Append("]>").ToString();
    }

    // Nothing stands at these addresses; a reader that looks for it would wait or fail.
    private static byte[] External(SeededRandom random) => ContainerFiles.Zip(zip =>
    {
        ContainerFiles.Part(zip, "[Content_Types].xml", Writers.WordWriter.Types);
        ContainerFiles.Part(zip, "_rels/.rels", Writers.WordWriter.Relations);
        ContainerFiles.Part(zip, "word/document.xml", Writers.WordWriter.Body([.. UnitFolder.Draft((ulong)random.Next(1000)).Sheets()], Noises.Noise.None));
        const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        ContainerFiles.Part(zip, "word/_rels/document.xml.rels", $"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Type}/image" Target="http://192.0.2.1/a.png" TargetMode="External"/><Relationship Id="rId2" Type="{Type}/attachedTemplate" Target="file:///\\192.0.2.1\share\a.dotm" TargetMode="External"/><Relationship Id="rId3" Type="{Type}/styles" Target="http://192.0.2.1/styles.xml" TargetMode="External"/><Relationship Id="rId4" Type="{Type}/hyperlink" Target="not a % uri" TargetMode="External"/></Relationships>""");
    });
}
