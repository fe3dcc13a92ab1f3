using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting;

/// <summary>The words of an import's summary and report.</summary>
internal static class ImportTexts
{
    public static Bilingual Documents(ImportSummary s) => Documents(s.Counts, s.Unread.Count);

    public static Bilingual SetAside(ImportSummary s) => SetAside(s.Counts);

    public static Bilingual SetAside(ImportCounts c) => c.Skipped == 0 && c.LeftOut == 0 ? new Bilingual("", "") : new Bilingual(
        Join("，", ("略过隐藏文件和临时文件 {0} 个", c.Skipped), ("不在读取范围内的文件 {0} 个", c.LeftOut)) + "。",
        Join(", ", ("{0} hidden or temporary set aside", c.Skipped), ("{0} left out by the patterns", c.LeftOut)) + ".");

    public static Bilingual Database(ImportSummary s) => new(
        $"数据库现有 {s.FormCount} 张表，{s.Units.Count} 个单位。",
        $"The database now holds {ReportTexts.Count(s.FormCount, "form")} of {ReportTexts.Count(s.Units.Count, "unit")}.");

    public static string[] UnitHeading(bool chinese) => chinese
        ? ["单位", "文件", "项目表", "整体表", "错误", "提醒", "提示"]
        : ["unit", "documents", "project", "department", "errors", "warnings", "info"];

    public static Bilingual Findings(FindingCounts c) => c.Total == 0
        ? new Bilingual("勾稽核对：未发现问题。", "Reconciliation: no findings.")
        : new Bilingual($"勾稽核对：{c.Total} 个问题（{c.Describe().Zh}），最严重的：", $"Reconciliation: {ReportTexts.Count(c.Total, "finding")} ({c.Describe().En}). The worst:");

    public static Bilingual More(int count) => new($"……另有 {count} 个", $"… and {count} more");

    public static Bilingual WithoutForms(int count) => new(
        $"{count} 份文件可以读取，但没有绩效目标表：",
        $"{ReportTexts.Count(count, "document")} could be read, but hold no performance target form:");

    public static Bilingual Unread(int count) => new(
        $"{count} 份文件未能读取：", $"{ReportTexts.Count(count, "input")} could not be read:");

    public static Bilingual Deferred(int count) => new(
        $"{count} 份文件仍在写入或被占用，本次未读，库中保留原有内容：",
        $"{ReportTexts.Count(count, "file")} still being written or in use, not read this time; the database keeps what it held:");

    public static Bilingual Documents(ImportCounts c, int unread) => new(
        $"文件 {c.Documents} 份：" + Join("，", ("新增 {0}", c.Added), ("更新 {0}", c.Superseded), ("未变 {0}", c.Unchanged), ("移动 {0}", c.Moved), ("重复 {0}", c.Duplicates), ("未能读取 {0}", unread), ("已不在文件夹中 {0}", c.Gone)) + $"；本次读出 {c.Forms} 张表。",
        $"{ReportTexts.Count(c.Documents, "document")}: " + Join(", ", ("{0} new", c.Added), ("{0} changed", c.Superseded), ("{0} unchanged", c.Unchanged), ("{0} moved", c.Moved), ("{0} duplicate", c.Duplicates), ("{0} not read", unread), ("{0} gone from the folder", c.Gone)) + $"; {ReportTexts.Count(c.Forms, "form")} read in this run.");

    private static string Join(string separator, params (string Text, int Count)[] parts)
    {
        var said = parts.Where(p => p.Count > 0)
            .Select(p => p.Text.Replace("{0}", p.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).ToList();
        return said.Count > 0 ? string.Join(separator, said) : "0";
    }
}
