using System.Text.Json;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes <c>extract --format ndjson</c>: one form a line.</summary>
public sealed class FormNdjsonWriter : IDocumentWriter
{
    private readonly Stream output;
    private readonly Utf8JsonWriter json;

    /// <summary>Writes nothing yet.</summary>
    /// <param name="output">Receives UTF-8 with LF line ends; stays open.</param>
    public FormNdjsonWriter(Stream output)
    {
        this.output = output;
        json = ReportJson.Open(output, indented: false);
    }

    /// <inheritdoc/>
    public void Write(IngestedDocument document)
    {
        foreach (var form in document.Forms)
        {
            FormJson.Write(json, form);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
    }

    /// <inheritdoc/>
    public void Dispose() => json.Reset(Stream.Null);
}
