using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Rosters;
using static System.FormattableString;

namespace PerfTargets.Ingest.Reporting;

/// <summary>A run in one line, for schedulers and logs.</summary>
public static class RunLine
{
    /// <summary>
    /// 第 12 次：文件 812（新 3，改 2，未变 805，撤下 0，未读 2，待续 0）；表 1,204；错误 16，提醒 24；新增 3，已改正 5；缺报 4.
    /// What the run does not know (its number, an earlier run, a roster) is left out.
    /// </summary>
    public static Bilingual Of(RunReport report)
    {
        var c = report.Counts;
        var findings = report.FindingCounts;
        var zh = Invariant($"文件 {c.Documents:#,0}（新 {c.Added:#,0}，改 {c.Superseded:#,0}，未变 {c.Unchanged:#,0}{Some("，移动 {0}", c.Moved)}{Some("，重复 {0}", c.Duplicates)}，撤下 {c.Gone:#,0}，未读 {report.Unread.Count:#,0}，待续 {report.Deferred.Count:#,0}）；表 {report.Forms:#,0}；错误 {findings.Errors:#,0}，提醒 {findings.Warnings:#,0}");
        var en = Invariant($"{c.Documents:#,0} files ({c.Added:#,0} new, {c.Superseded:#,0} changed, {c.Unchanged:#,0} unchanged, {Some("{0} moved, ", c.Moved)}{Some("{0} duplicate, ", c.Duplicates)}{c.Gone:#,0} gone, {report.Unread.Count:#,0} not read, {report.Deferred.Count:#,0} deferred); {report.Forms:#,0} forms; {findings.Errors:#,0} errors, {findings.Warnings:#,0} warnings");
        if (report.Head.Previous is not null)
        {
            var fresh = report.Findings.Count(finding => finding.Tracked.State != FindingState.Persisting);
            var corrected = report.Resolved.Count(finding => finding.Because == ResolvedBecause.Corrected);
            zh += Invariant($"；新增 {fresh:#,0}，已改正 {corrected:#,0}");
            en += Invariant($"; {fresh:#,0} new, {corrected:#,0} put right");
        }

        if (report.Roster is { } roster)
        {
            var missing = roster.Units.Sum(unit => unit.Items.Count(item => item.State == RosterItemState.Missing));
            zh += Invariant($"；缺报 {missing:#,0}");
            en += Invariant($"; {missing:#,0} missing");
        }

        return report.Head.Run is { } run ? new Bilingual(Invariant($"第 {run} 次：{zh}"), Invariant($"Run {run}: {en}")) : new Bilingual(zh, en);
    }

    private static string Some(string text, int count) =>
        count == 0 ? "" : text.Replace("{0}", count.ToString("#,0", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
