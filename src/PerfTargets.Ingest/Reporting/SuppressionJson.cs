using System.Text.Json;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes what a list of suppressions took out, and what is to be said of the list.</summary>
internal static class SuppressionJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SuppressedFinding> suppressed, IReadOnlyList<SuppressionNote> notes)
    {
        json.WriteStartArray("suppressed"u8);
        foreach (var each in suppressed)
        {
            json.WriteStartObject();
            json.WritePropertyName("finding"u8);
            FindingJson.Write(json, each.Finding);
            json.WriteString("reason"u8, each.By.Reason);
            json.Date("date"u8, each.By.Date);
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes"u8);
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, note.Code);
            json.WriteStartObject("message"u8);
            json.WriteString("zh"u8, note.Message.Zh);
            json.WriteString("en"u8, note.Message.En);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
