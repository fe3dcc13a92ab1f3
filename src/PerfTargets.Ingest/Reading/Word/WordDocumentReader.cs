using System.Xml;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Reads Word documents (.docx, .docm, .dotx), strict and transitional: docs/formats/word.md says how.</summary>
/// <param name="pages">Reads the web pages embedded in a document (<c>w:altChunk</c>); null when they are only reported.</param>
public sealed class WordDocumentReader(IDocumentReader? pages = null) : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Docx;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return ReadDocument(bytes);
        }
        catch (XmlException e)
        {
            var isDtd = e.Message.Contains("DTD", StringComparison.Ordinal);
            throw new UnreadableDocumentException(isDtd ? ReadingMessages.HasDtd() : ReadingMessages.DamagedDocument(e.Message));
        }
        catch (Exception e) when (e is not (UnreadableDocumentException or OutOfMemoryException))
        {
            // The package and the SDK have many exceptions of their own for files that are not what they say.
            throw new UnreadableDocumentException(ReadingMessages.DamagedDocument(e.Message));
        }
    }

    private Document ReadDocument(ReadOnlyMemory<byte> bytes)
    {
        using var package = WordPackage.Open(bytes);
        var context = new WordContext(package, new EmbeddedCount(), ReadBody, pages);
        var body = new BlockList();
        ReadBody(context, body);
        var writer = new BlockWriter();
        writer.Write(body);
        PageMargins.Write(MarginParts.Read(context, package.Headers()), MarginParts.Read(context, package.Footers()), writer);
        return new Document { Format = Format, Blocks = writer.Blocks, Diagnostics = writer.Diagnostics };
    }

    private static void ReadBody(WordContext context, BlockList into)
    {
        using var xml = new WordXmlReader(context.Package.Main());
        if (xml.Word != "document")
            throw new UnreadableDocumentException(ReadingMessages.NoMainPart());
        new BodyReader(xml, context).ReadBlocks(into);
    }
}
