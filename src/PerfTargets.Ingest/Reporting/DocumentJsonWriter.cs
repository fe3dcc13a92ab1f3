using System.Text.Json;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes <c>extract --format json</c>: every document with its forms and diagnostics, indented.</summary>
public sealed class DocumentJsonWriter : IDocumentWriter
{
    private readonly Stream output;
    private readonly Utf8JsonWriter json;

    /// <summary>Begins the array of documents.</summary>
    /// <param name="output">Receives UTF-8 with LF line ends; stays open.</param>
    public DocumentJsonWriter(Stream output)
    {
        this.output = output;
        json = ReportJson.Open(output, indented: true);
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, ReportJson.SchemaVersion);
        json.WriteStartArray("documents"u8);
    }

    /// <inheritdoc/>
    public void Write(IngestedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, document.Path);
        json.WriteString("sha256"u8, document.Sha256);
        json.WriteString("format"u8, ContractName.Of(document.Format));
        json.WriteString("status"u8, ContractName.Of(document.Status));
        json.WriteStartArray("forms"u8);
        foreach (var form in document.Forms)
            FormJson.Write(json, form);
        json.WriteEndArray();
        LocationJson.Write(json, document.Diagnostics);
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => json.Reset(Stream.Null);
}
