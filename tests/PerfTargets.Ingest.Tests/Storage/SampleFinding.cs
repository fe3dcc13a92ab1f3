using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Storage;

/// <summary>Hand-built findings.</summary>
internal static class SampleFinding
{
    public static Finding Of(string ruleId, params string[] formIds) => new()
    {
        RuleId = ruleId,
        Name = "some-fault",
        Severity = Severity.Warning,
        Certainty = Certainty.Likely,
        Fingerprint = $"{ruleId}-1",
        FormIds = formIds,
        Path = "a.docx",
        Message = new("有误", "wrong"),
        Evidence = [.. formIds.Select(id => new Evidence(id, "/projectName", "校舍", null))],
    };
}
