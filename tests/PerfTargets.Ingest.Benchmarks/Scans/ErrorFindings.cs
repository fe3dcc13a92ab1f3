using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Benchmarks.Scans;

/// <summary>The findings of severity error of a document, each by its rule, its form's number and the places it rests on.</summary>
internal static class ErrorFindings
{
    /// <summary>Those of a document.</summary>
    public static List<string> Of(IngestedDocument document)
    {
        var numbers = document.Forms.Select((form, i) => (form.FormId, i)).ToDictionary();
        return
        [
            .. new Reconciler(new ReconcilerOptions()).Check(document.Forms).Findings
                .Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"{finding.RuleId} {finding.Certainty} {string.Join(' ', finding.Evidence.Select(e => FormattableString.Invariant($"{numbers[e.FormId]}{e.Pointer}")))}"),
        ];
    }
}
