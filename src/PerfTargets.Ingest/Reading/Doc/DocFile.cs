using PerfTargets.Ingest.Reading.Doc.Compound;

namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>The streams of a Word document ([MS-DOC] 2.1) and its file information block.</summary>
internal sealed class DocFile
{
    private readonly ReadOnlyMemory<byte> tables;

    private DocFile(CompoundFile file, ReadOnlyMemory<byte> document)
    {
        Document = document;
        Fib = new Fib(document);
        tables = file.Find(Fib.TableStream) ?? file.Find(Fib.TableStream == "1Table" ? "0Table" : "1Table") ?? default;
        Data = file.Find("Data") ?? default;
    }

    /// <summary>The stream WordDocument: the block, the text, the pages of formatting.</summary>
    public ReadOnlyMemory<byte> Document { get; }

    public Fib Fib { get; }

    /// <summary>The stream Data; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Opens a document.</summary>
    /// <exception cref="UnreadableDocumentException">It is none of Word 97 or later, or its text is encrypted or not there.</exception>
    public static DocFile Open(ReadOnlyMemory<byte> bytes)
    {
        var file = new CompoundFile(bytes);
        if (file.Find("WordDocument") is not { } document)
            throw new UnreadableDocumentException(DocMessages.NoWordText(OtherKind.Of(file)));
        var doc = new DocFile(file, document);
        if (!doc.Fib.IsWord)
            throw new UnreadableDocumentException(ReadingMessages.DamagedDocument("WordDocument"));
        if (doc.Fib.IsOld)
            throw new UnreadableDocumentException(DocMessages.OlderWord());
        if (doc.Fib.IsEncrypted)
            throw new UnreadableDocumentException(ReadingMessages.EncryptedDocument());
        if (doc.tables.IsEmpty)
            throw new UnreadableDocumentException(ReadingMessages.DamagedDocument(doc.Fib.TableStream));
        return doc;
    }

    /// <summary>A structure of the stream of tables: what is there of it.</summary>
    public ReadOnlyMemory<byte> Structure(FibRange range)
    {
        var (at, length) = Fib.Range(range);
        return TablesFrom(at, length);
    }

    /// <summary>A part of the stream of tables; shorter or empty where the stream ends before it.</summary>
    public ReadOnlyMemory<byte> TablesFrom(long at, long length) =>
        at >= tables.Length ? default : tables.Slice((int)at, (int)Math.Min(length, tables.Length - at));
}
