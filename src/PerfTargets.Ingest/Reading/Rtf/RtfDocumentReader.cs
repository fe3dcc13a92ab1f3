using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>Reads rich text (.rtf), which WPS and others also save as .doc: docs/formats/rtf.md says how.</summary>
public sealed class RtfDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Doc;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new RtfReader();
        reader.Read(bytes.Span);
        var writer = new BlockWriter();
        writer.Write(reader.Stories.Body);
        PageMargins.Write(reader.Stories.Headers, reader.Stories.Footers, writer);
        if (reader.Undecodable > 0)
            writer.Diagnostics.Add(ReadingMessages.UndecodableBytes(reader.Undecodable, "RTF"));
        if (!reader.IsWhole)
            writer.Diagnostics.Add(WordMessages.Repaired());
        return new Document { Format = Format, Blocks = writer.Blocks, Diagnostics = writer.Diagnostics };
    }
}
