using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>What paragraphs refer to: styles, lists, notes and embedded pieces of the document they stand in.</summary>
internal sealed class WordContext
{
    private readonly WordPackage package;
    private readonly EmbeddedCount embedded;
    private readonly Action<WordContext, BlockList> readBody;
    private readonly IDocumentReader? pages;
    private Dictionary<string, string>? footnotes;
    private Dictionary<string, string>? endnotes;

    /// <param name="package">The document.</param>
    /// <param name="embedded">How many documents were read inside it so far.</param>
    /// <param name="readBody">Reads the body of an embedded document.</param>
    /// <param name="pages">Reads embedded web pages; null when they are only reported.</param>
    public WordContext(WordPackage package, EmbeddedCount embedded, Action<WordContext, BlockList> readBody, IDocumentReader? pages)
    {
        this.package = package;
        this.embedded = embedded;
        this.readBody = readBody;
        this.pages = pages;
        Styles = ReadPart(package.Styles(), StyleSheet.Read) ?? StyleSheet.None;
        Numbering = new ListNumbering(ReadPart(package.Numbering(), NumberingPart.Read) ?? ListDefinitions.None);
    }

    public WordPackage Package => package;

    public StyleSheet Styles { get; }

    public ListNumbering Numbering { get; }

    /// <summary>The text of a footnote; null when there is none.</summary>
    public string? Footnote(string? id) => Find(footnotes ?? ReadNotes(package.Footnotes(), footnotes = []), id);

    /// <summary>The text of an endnote; null when there is none.</summary>
    public string? Endnote(string? id) => Find(endnotes ?? ReadNotes(package.Endnotes(), endnotes = []), id);

    /// <summary>Reads what <c>w:altChunk</c> embeds: a Word document or a web page as its blocks; any other format is reported.</summary>
    public void ReadChunk(string? relationship, BlockList into)
    {
        var (bytes, contentType) = package.Chunk(relationship);
        if (bytes is { } document && embedded.Begin() && TryReadChunk(document, contentType, into))
            return;
        into.SetAside.Add(new SetAside(SetAsideReason.ForeignPart, contentType));
    }

    private static bool IsWord(string contentType) =>
        contentType.Contains("wordprocessingml", StringComparison.Ordinal) || contentType.Contains("ms-word", StringComparison.Ordinal);

    private static bool IsPage(string contentType) =>
        contentType.Contains("html", StringComparison.Ordinal) || contentType.Contains("message/rfc822", StringComparison.Ordinal);

    // A piece that cannot be read is reported; the document around it still can be.
    private bool TryReadChunk(ReadOnlyMemory<byte> document, string contentType, BlockList into)
    {
        var isPage = pages is not null && IsPage(contentType);
        if (!isPage && !IsWord(contentType))
            return false;

        var chunk = new BlockList();
        try
        {
            if (isPage)
                EmbeddedPage.Write(pages!.Read(document), chunk);
            else
                ReadPackage(document, chunk);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }

        into.Blocks.AddRange(chunk.Blocks);
        into.SetAside.AddRange(chunk.SetAside);
        return true;
    }

    private void ReadPackage(ReadOnlyMemory<byte> document, BlockList into)
    {
        using var inner = WordPackage.Open(document);
        readBody(new WordContext(inner, embedded, readBody, pages), into);
    }

    private static string? Find(Dictionary<string, string> notes, string? id) => id is null ? null : notes.GetValueOrDefault(id);

    // The notes are known, and empty, while they are read: a note that refers to itself finds nothing.
    private Dictionary<string, string> ReadNotes(Stream? part, Dictionary<string, string> notes)
    {
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

/// <summary>Counts the documents read inside a document: many, or one inside another without end, are no form.</summary>
internal sealed class EmbeddedCount
{
    private const int Most = 64;

    private int count;

    /// <summary>true when one more may be read.</summary>
    public bool Begin() => ++count <= Most;
}
