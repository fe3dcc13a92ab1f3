namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes <c>check --format json</c>.</summary>
public static class CheckJsonWriter
{
    /// <summary>Writes the summary, the findings and every form's outcomes.</summary>
    /// <param name="output">Receives UTF-8 with LF line ends; stays open.</param>
    /// <param name="report">What was found.</param>
    public static void Write(Stream output, CheckReport report)
    {
        var json = ReportJson.Open(output, indented: true);
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, ReportJson.SchemaVersion);
        json.WriteStartObject("summary"u8);
        json.WriteNumber("documents"u8, report.Documents);
        json.WriteNumber("forms"u8, report.Forms.Count);
        json.WriteNumber("findings"u8, report.Counts.Total);
        json.WriteNumber("errors"u8, report.Counts.Errors);
        json.WriteNumber("warnings"u8, report.Counts.Warnings);
        json.WriteNumber("info"u8, report.Counts.Info);
        if (report.Suppressed is { } counted)
            json.WriteNumber("suppressed"u8, counted.Count);
        json.WriteEndObject();

        json.WriteStartArray("findings"u8);
        foreach (var finding in report.Result.Findings)
        {
            FindingJson.Write(json, finding);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("outcomes"u8);
        foreach (var outcome in report.Result.Outcomes)
        {
            FindingJson.Write(json, outcome);
            json.Flush();
        }

        json.WriteEndArray();
        if (report.Suppressed is { } suppressed)
            SuppressionJson.Write(json, suppressed, report.Notes);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
