using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>The words of the reports.</summary>
internal static class ReportTexts
{
    public static readonly Bilingual NoUnit = new("（未写单位）", "(no unit named)");

    public static readonly Bilingual NeedsOcr = new(
        "页面只有图像，没有文字，需要先做文字识别（OCR）。", "The pages are only images; they need text recognition (OCR) first.");

    public static readonly Bilingual NoReason = new("未能读取。", "It could not be read.");

    public static Bilingual CheckTotals(CheckReport report)
    {
        var counts = report.Counts.Describe();
        return report.Counts.Total == 0
            ? new Bilingual(
                $"{report.Documents} 份文件，{report.Forms.Count} 张表，未发现问题。",
                $"{Count(report.Documents, "document")}, {Count(report.Forms.Count, "form")}, no findings.")
            : new Bilingual(
                $"{report.Documents} 份文件，{report.Forms.Count} 张表，{report.Counts.Total} 个问题：{counts.Zh}。",
                $"{Count(report.Documents, "document")}, {Count(report.Forms.Count, "form")}, {Count(report.Counts.Total, "finding")}: {counts.En}.");
    }

    /// <summary>Where the finding's evidence stands, each place once: 第2页第1个表第15行.</summary>
    public static string Place(Finding finding, bool chinese)
    {
        var places = new List<string>();
        foreach (var evidence in finding.Evidence)
        {
            if (evidence.At?.Describe(chinese) is { Length: > 0 } place && !places.Contains(place))
                places.Add(place);
        }

        return string.Join(chinese ? "；" : "; ", places);
    }

    /// <summary>1 form, 2 forms.</summary>
    public static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
