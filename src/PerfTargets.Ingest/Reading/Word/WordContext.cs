namespace PerfTargets.Ingest.Reading.Word;

/// <summary>What paragraphs refer to: styles, lists, notes and embedded pieces of the document they stand in.</summary>
internal sealed class WordContext
{
    private readonly WordPackage package;
    private readonly int embedding;
    private readonly Action<WordContext, BlockList> readBody;
    private Dictionary<string, string>? footnotes;
    private Dictionary<string, string>? endnotes;

    /// <param name="package">The document.</param>
    /// <param name="embedding">How many documents it is embedded in.</param>
    /// <param name="readBody">Reads the body of an embedded document.</param>
    public WordContext(WordPackage package, int embedding, Action<WordContext, BlockList> readBody)
    {
        this.package = package;
        this.embedding = embedding;
        this.readBody = readBody;
        Styles = ReadPart(package.Styles(), StyleSheet.Read) ?? StyleSheet.None;
        Numbering = new ListNumbering(ReadPart(package.Numbering(), ListDefinitions.Read) ?? ListDefinitions.None);
    }

    /// <summary>Documents embedded deeper than this are not read.</summary>
    public const int MostEmbedding = 4;

    public WordPackage Package => package;

    public StyleSheet Styles { get; }

    public ListNumbering Numbering { get; }

    /// <summary>The text of a footnote; null when there is none.</summary>
    public string? Footnote(string? id) => Find(footnotes ??= ReadNotes(package.Footnotes()), id);

    /// <summary>The text of an endnote; null when there is none.</summary>
    public string? Endnote(string? id) => Find(endnotes ??= ReadNotes(package.Endnotes()), id);

    /// <summary>Reads what <c>w:altChunk</c> embeds: a Word document as its blocks; any other format is reported.</summary>
    public void ReadChunk(string? relationship, BlockList into)
    {
        var (bytes, contentType) = package.Chunk(relationship);
        if (bytes is null || !contentType.Contains("wordprocessingml", StringComparison.Ordinal) || embedding >= MostEmbedding)
        {
            into.SetAside.Add(new SetAside(SetAsideReason.ForeignPart, contentType));
            return;
        }

        using var inner = WordPackage.Open(bytes.Value);
        readBody(new WordContext(inner, embedding + 1, readBody), into);
    }

    private static string? Find(Dictionary<string, string> notes, string? id) => id is null ? null : notes.GetValueOrDefault(id);

    private Dictionary<string, string> ReadNotes(Stream? part)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (part is null)
            return notes;
        using var xml = new WordXmlReader(part);
        var body = new BodyReader(xml, this);
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word is not ("footnote" or "endnote") || xml.Attribute("id") is not { } id)
                continue;
            var note = new BlockList();
            body.ReadBlocks(note);
            notes[id] = PlainText.Of(note.Blocks).Trim();
        }

        return notes;
    }

    private static T? ReadPart<T>(Stream? part, Func<WordXmlReader, T> read)
        where T : class
    {
        if (part is null)
            return null;
        using var xml = new WordXmlReader(part);
        return read(xml);
    }
}
