using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>A document on the wire: all of it, as it left the pipeline.</summary>
internal static class DocumentWire
{
    public static void Write(WireWriter wire, IngestedDocument document)
    {
        wire.Text(document.Path);
        wire.TextOrNull(document.Sha256);
        wire.Optional(document.Format, static (w, format) => w.Byte((byte)format));
        wire.Byte((byte)document.Status);
        wire.List(document.Forms, FormWire.Write);
        wire.List(document.Diagnostics, DiagnosticWire.Write);
    }

    /// <exception cref="InvalidDataException">The payload is not a document.</exception>
    public static IngestedDocument Read(WireReader wire)
    {
        var document = new IngestedDocument
        {
            Path = wire.Text(),
            Sha256 = wire.TextOrNull(),
            Format = wire.Flag() ? (DocumentFormat)wire.Byte() : null,
            Status = (DocumentStatus)wire.Byte(),
            Forms = wire.List(FormWire.Read),
            Diagnostics = wire.List(DiagnosticWire.Read),
        };
        return wire.AtEnd ? document : throw new InvalidDataException("A frame holds more than a document.");
    }
}
