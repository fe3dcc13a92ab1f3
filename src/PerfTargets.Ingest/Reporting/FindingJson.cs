using System.Text.Json;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes findings and outcomes.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.RuleId);
        json.WriteString("name"u8, finding.Name);
        json.WriteString("severity"u8, ContractName.Of(finding.Severity));
        json.WriteString("certainty"u8, ContractName.Of(finding.Certainty));
        json.WriteString("fingerprint"u8, finding.Fingerprint);
        json.Strings("formIds"u8, finding.FormIds);
        json.WriteString("path"u8, finding.Path);
        json.WriteString("projectName"u8, finding.ProjectName);
        json.WriteStartObject("message"u8);
        json.WriteString("zh"u8, finding.Message.Zh);
        json.WriteString("en"u8, finding.Message.En);
        json.WriteEndObject();
        json.Number("expected"u8, finding.Expected);
        json.Number("actual"u8, finding.Actual);
        json.Number("difference"u8, finding.Difference);
        json.WriteString("unit"u8, finding.Unit);
        json.WriteString("formula"u8, finding.Formula);
        json.WriteStartArray("evidence"u8);
        foreach (var evidence in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("formId"u8, evidence.FormId);
            json.WriteString("pointer"u8, evidence.Pointer);
            json.WriteString("raw"u8, evidence.Raw);
            if (evidence.At is { } at)
            {
                json.WritePropertyName("at"u8);
                LocationJson.Write(json, at);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, FormOutcomes outcomes)
    {
        json.WriteStartObject();
        json.WriteString("formId"u8, outcomes.FormId);
        json.Strings("passed"u8, outcomes.Passed);
        json.Strings("failed"u8, outcomes.Failed);
        json.Strings("notApplicable"u8, outcomes.NotApplicable);
        json.WriteStartArray("insufficientData"u8);
        foreach (var undecided in outcomes.InsufficientData)
        {
            json.WriteStartObject();
            json.WriteString("ruleId"u8, undecided.RuleId);
            json.WriteString("reason"u8, undecided.Reason.Zh);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
