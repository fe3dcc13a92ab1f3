using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>The words of the reports.</summary>
internal static class ReportTexts
{
    public static readonly Bilingual NoUnit = new("（未写单位）", "(no unit named)");

    public static readonly Bilingual NoProject = new("（未写项目名称）", "(no project name)");

    public static readonly Bilingual DepartmentForm = new("部门整体支出", "department as a whole");

    public static readonly Bilingual NeedsOcr = new(
        "页面只有图像，文字未能识别（OCR）；可运行 perftargets doctor 检查识别所需的程序，或索要电子版。",
        "The pages are only images and were not recognised (OCR); perftargets doctor checks the programs it needs, or ask for the electronic form.");

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

    public static readonly Bilingual Undecided = new(
        "资料不足、未能判断的规则（最常见的原因）：", "Rules that could not be decided (with the most frequent reason):");

    /// <summary>How the rules came out on one form.</summary>
    public static Bilingual Rules(OutcomeTotals totals) =>
        new($"规则：{totals.Describe().Zh}", $"rules: {totals.Describe().En}");

    /// <summary>How the rules came out on all forms.</summary>
    public static Bilingual AllRules(int forms, OutcomeTotals totals) => new(
        FormattableString.Invariant($"规则在 {forms} 张表上：{totals.Describe().Zh}。"),
        $"Rules on {Count(forms, "form")}: {totals.Describe().En}.");

    /// <summary>How many findings are known and not shown.</summary>
    public static Bilingual Suppressed(int findings) => new(
        FormattableString.Invariant($"另有 {findings} 个问题已登记为不再列出。"),
        $"{Count(findings, "finding")} more {(findings == 1 ? "is" : "are")} suppressed.");

    /// <summary>Where the finding's evidence stands, each place once: 第2页第1个表第15行.</summary>
    public static string Place(Finding finding, bool chinese) => string.Join(chinese ? "；" : "; ", Places(finding, chinese));

    /// <summary>The places of the finding's evidence, each once.</summary>
    public static IReadOnlyList<string> Places(Finding finding, bool chinese)
    {
        var places = new List<string>();
        foreach (var evidence in finding.Evidence)
        {
            if (evidence.At?.Describe(chinese) is { Length: > 0 } place && !places.Contains(place))
                places.Add(place);
        }

        return places;
    }

    /// <summary>The places of the finding's evidence; where the document tells none, the part of the form: 第3个指标.</summary>
    public static IReadOnlyList<string> PlacesOrParts(Finding finding, bool chinese)
    {
        var places = Places(finding, chinese);
        return places.Count > 0 ? places : [.. finding.Evidence.Select(evidence => PartOf(evidence.Pointer).In(chinese)).Distinct(StringComparer.Ordinal)];
    }

    private static Bilingual PartOf(string pointer) => pointer.Split('/') switch
    {
        ["", "indicators", var step, ..] when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var row) =>
            new(FormattableString.Invariant($"第{row + 1}个指标"), FormattableString.Invariant($"indicator {row + 1}")),
        ["", "indicators", ..] => new("绩效指标表", "the indicator table"),
        ["", "funding", ..] => new("资金表", "the funding table"),
        ["", "goals", ..] => new("绩效目标", "the goals"),
        ["", "signatures", ..] => new("表末签字栏", "the signatures"),
        _ => new("表头", "the head of the form"),
    };

    /// <summary>1 form, 2 forms.</summary>
    public static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
