using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Commands.Rules;

/// <summary>Writes <c>rules --format json</c>: the catalogue, or one rule with its page.</summary>
internal static class RulesJson
{
    public static void Write(Stream output, RuleInfo? asked)
    {
        var json = ReportJson.Open(output, indented: true);
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, ReportJson.SchemaVersion);
        json.WriteStartArray("rules"u8);
        foreach (var rule in asked is null ? RuleCatalog.All.Select(r => r.Info) : [asked])
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            json.WriteString("name"u8, rule.Name);
            json.WriteString("family"u8, rule.Family);
            json.WriteString("defaultSeverity"u8, rule.DefaultSeverity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "info",
            });
            WriteText(json, "title"u8, rule.Title);
            WriteText(json, "holds"u8, rule.Holds);
            WriteText(json, "tolerance"u8, rule.Tolerance);
            if (asked is not null)
                json.WriteString("page"u8, RulePages.Read(rule.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh"u8, text.Zh);
        json.WriteString("en"u8, text.En);
        json.WriteEndObject();
    }
}
