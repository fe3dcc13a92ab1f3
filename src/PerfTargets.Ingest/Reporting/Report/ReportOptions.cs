namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>How a report is made.</summary>
public sealed record ReportOptions
{
    /// <summary>
    /// Whether telephone and identity card numbers and the names of those who signed stand in reports and slips in full.
    /// Otherwise they are masked in every message, formula and excerpt; paths of files stay as they are.
    /// </summary>
    public bool ShowPersonalData { get; init; }
}
