using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes <c>check --format sarif</c>: SARIF 2.1.0, for code hosts and editors that show results at their place.</summary>
public static class SarifWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes one run with the rules that have findings and every finding, the suppressed ones marked so.</summary>
    /// <param name="output">Receives UTF-8 with LF line ends; stays open.</param>
    /// <param name="report">What was found.</param>
    /// <param name="rules">The catalogue; rules without findings are left out of the file.</param>
    /// <param name="version">The program's version.</param>
    public static void Write(Stream output, CheckReport report, IEnumerable<RuleInfo> rules, string version)
    {
        var suppressed = report.Suppressed ?? [];
        var used = report.Result.Findings.Concat(suppressed.Select(s => s.Finding)).Select(f => f.RuleId).ToHashSet(StringComparer.Ordinal);
        var listed = rules.Where(r => used.Contains(r.Id)).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();

        var json = ReportJson.Open(output, indented: true);
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool(json, listed, version);
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        json.WriteStartArray("results"u8);
        foreach (var finding in report.Result.Findings)
        {
            WriteResult(json, finding, listed.FindIndex(r => r.Id == finding.RuleId), null);
            json.Flush();
        }

        foreach (var each in suppressed)
        {
            WriteResult(json, each.Finding, listed.FindIndex(r => r.Id == each.Finding.RuleId), each.By);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, List<RuleInfo> rules, string version)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "perftargets");
        json.WriteString("version"u8, version);
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            json.WriteString("name"u8, rule.Name);
            WriteText(json, "shortDescription"u8, rule.Title.Zh);
            WriteText(json, "fullDescription"u8, rule.Holds.Zh);
            json.WriteStartObject("defaultConfiguration"u8);
            json.WriteString("level"u8, Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int ruleIndex, Suppression? by)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.RuleId);
        if (ruleIndex >= 0)
            json.WriteNumber("ruleIndex"u8, ruleIndex);
        json.WriteString("level"u8, Level(finding.Severity));
        WriteText(json, "message"u8, finding.Formula is { } formula ? finding.Message.Zh + "（" + formula + "）" : finding.Message.Zh);
        json.WriteStartArray("locations"u8);
        WriteLocation(json, finding.Path, finding.Evidence.Count > 0 ? finding.Evidence[0].At : null);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("perftargets/v1"u8, finding.Fingerprint);
        json.WriteEndObject();
        if (by is not null)
        {
            json.WriteStartArray("suppressions"u8);
            json.WriteStartObject();
            json.WriteString("kind"u8, "external");
            json.WriteString("justification"u8, by.Reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties"u8);
        json.WriteString("certainty"u8, ContractName.Of(finding.Certainty));
        json.WriteStartArray("formIds"u8);
        foreach (var id in finding.FormIds)
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, Location? at)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, FileUri.Of(path));
        json.WriteEndObject();
        if (at?.Line is { } line)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (at?.Describe(chinese: true) is { Length: > 0 } place)
            WriteText(json, "message"u8, place);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
