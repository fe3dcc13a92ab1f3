using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Reporting;

/// <summary>What a check has to report.</summary>
/// <param name="Documents">Number of documents looked at, those that could not be read among them.</param>
/// <param name="Forms">The forms checked.</param>
/// <param name="Result">Findings and outcomes.</param>
public sealed record CheckReport(int Documents, IReadOnlyList<IFormHead> Forms, ReconcileResult Result)
{
    /// <summary>The findings that a list of suppressions took out; null when there is no list.</summary>
    public IReadOnlyList<SuppressedFinding>? Suppressed { get; init; }

    /// <summary>What is to be said of the list of suppressions.</summary>
    public IReadOnlyList<SuppressionNote> Notes { get; init; } = [];

    /// <summary>The findings by severity.</summary>
    public FindingCounts Counts { get; } = FindingCounts.Of(Result.Findings);
}

/// <summary>How many findings there are of each severity.</summary>
/// <param name="Errors">Wrong.</param>
/// <param name="Warnings">Worth a look.</param>
/// <param name="Info">Worth knowing.</param>
public sealed record FindingCounts(int Errors, int Warnings, int Info)
{
    /// <summary>All of them.</summary>
    public int Total => Errors + Warnings + Info;

    /// <summary>Counts findings.</summary>
    public static FindingCounts Of(IEnumerable<Finding> findings)
    {
        var bySeverity = new int[3];
        foreach (var finding in findings)
            bySeverity[(int)finding.Severity]++;
        return new FindingCounts(bySeverity[(int)Severity.Error], bySeverity[(int)Severity.Warning], bySeverity[(int)Severity.Info]);
    }

    /// <summary>The counts in words: 2 个错误，1 个提醒.</summary>
    public Bilingual Describe() => new(
        $"错误 {Errors}，提醒 {Warnings}，提示 {Info}",
        $"{Errors} error{Plural(Errors)}, {Warnings} warning{Plural(Warnings)}, {Info} info");

    private static string Plural(int count) => count == 1 ? "" : "s";
}
