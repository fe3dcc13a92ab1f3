using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.Doc.Compound;
using PerfTargets.Ingest.Reading.Doc.Stories;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>Reads documents of Word 97 to 2003 and of WPS (.doc): docs/formats/doc.md says how.</summary>
/// <param name="richText">Reads the rich text that some programs save as .doc; null when it is only reported.</param>
public sealed class DocDocumentReader(IDocumentReader? richText = null) : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Doc;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        if (richText is not null && !CompoundFile.IsOne(bytes.Span))
            return richText.Read(bytes);
        var file = DocFile.Open(bytes);
        var context = new DocContext(file);
        if (context.Text.AsSpan().Trim('\0').IsEmpty)
            throw new UnreadableDocumentException(ReadingMessages.DamagedDocument("Clx"));

        var parts = new DocParts(file.Fib, context.Text.Length);
        var attachments = new Attachments(file, parts);
        var body = new BlockList();
        new StoryReader(context, attachments).Read(0, parts.Footnotes, body);
        attachments.AddRest(body, context);
        var writer = new BlockWriter();
        writer.Write(body);
        var (headers, footers) = HeaderTexts.Read(file, parts, context);
        PageMargins.Write(headers, footers, writer);
        if (!context.Pieces.IsWhole || parts.Footnotes < file.Fib.MainLength)
            writer.Diagnostics.Add(WordMessages.Repaired());
        return new Document { Format = Format, Blocks = writer.Blocks, Diagnostics = writer.Diagnostics };
    }
}
