using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>Names of places on the page. A form's and a finding's are the same in every run.</summary>
internal static class PageAnchors
{
    public static string Unit(int index) => FormattableString.Invariant($"u{index + 1}");

    public static string Form(string formId) => "f-" + formId;

    public static string Finding(Finding finding) => "n-" + finding.Fingerprint;
}
