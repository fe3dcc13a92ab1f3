using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Reporting.Report.Page;

namespace PerfTargets.Ingest.Tests.Reporting.Report;

/// <summary>The page of a report as text.</summary>
internal static class ReportPage
{
    public static string Of(RunReport report, bool chinese = true)
    {
        using var output = new StringWriter { NewLine = "\n" };
        RunReportPage.Write(output, report, chinese);
        return output.ToString();
    }
}
