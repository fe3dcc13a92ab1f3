using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Commands.Inspect;

/// <summary>Writes <c>inspect --format json</c>.</summary>
internal static class InspectJson
{
    public static void Write(Stream output, Inspection seen)
    {
        var json = ReportJson.Open(output, indented: true);
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, ReportJson.SchemaVersion);
        json.WriteString("path"u8, seen.Path);
        json.WriteString("format"u8, seen.Document is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.Format.ToString()) : null);
        json.WriteStartArray("pages"u8);
        foreach (var page in seen.Document?.Pages ?? [])
        {
            json.WriteStartObject();
            json.WriteNumber("number"u8, page.Number);
            json.WriteNumber("width"u8, page.Width);
            json.WriteNumber("height"u8, page.Height);
            json.WriteBoolean("needsOcr"u8, page.NeedsOcr);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("blocks"u8);
        foreach (var block in seen.Document?.Blocks ?? [])
        {
            WriteBlock(json, block);
            json.Flush();
        }

        json.WriteEndArray();
        LocationJson.Write(json, seen.Diagnostics);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        if (block is Paragraph paragraph)
        {
            json.WriteString("type"u8, "paragraph");
            json.WriteString("text"u8, paragraph.Text);
            WritePlace(json, paragraph.At);
        }
        else if (block is Table table)
        {
            json.WriteString("type"u8, "table");
            json.WriteNumber("rows"u8, table.RowCount);
            json.WriteNumber("columns"u8, table.ColumnCount);
            WritePlace(json, table.At);
            json.WriteStartArray("cells"u8);
            foreach (var cell in table.Cells)
                WriteCell(json, cell);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, Cell cell)
    {
        json.WriteStartObject();
        json.WriteNumber("row"u8, cell.Row);
        json.WriteNumber("column"u8, cell.Column);
        json.WriteNumber("rowSpan"u8, cell.RowSpan);
        json.WriteNumber("columnSpan"u8, cell.ColumnSpan);
        json.WriteString("text"u8, cell.Text);
        WritePlace(json, cell.At);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location at)
    {
        json.WritePropertyName("at"u8);
        LocationJson.Write(json, at);
    }
}
