using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Runs;
using static System.FormattableString;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>What a nightly run says in its log, and why it could not begin.</summary>
internal static class NightlyTexts
{
    public static readonly Bilingual Interrupted = new(
        "运行被中断；数据库完好，下次运行接着做。", "The run was interrupted; the database is consistent and the next run goes on.");

    public static Bilingual Begins(NightlyConfig config) => new(
        $"开始：{string.Join('、', config.Folders)} → {config.Database}",
        $"Begins: {string.Join(", ", config.Folders)} → {config.Database}");

    public static Bilingual Compared(Run run, ImportPlan plan) => new(
        Invariant($"第 {run.Number} 次运行{(run.IsContinued ? "（接着上次没有做完的）" : "")}：找到文件 {plan.Scan.Entries.Count}，其中要看的 {plan.Changed.Count}，未变的 {plan.Unchanged.Count}；不见了的 {plan.Gone.Count}；略过隐藏和临时文件 {plan.Scan.Skipped}，不在范围内的 {plan.Scan.LeftOut}"),
        Invariant($"Run {run.Number}{(run.IsContinued ? " (goes on with one that was ended)" : "")}: {plan.Scan.Entries.Count} files found, {plan.Changed.Count} to look into, {plan.Unchanged.Count} unchanged; {plan.Gone.Count} not found any more; {plan.Scan.Skipped} hidden or temporary set aside, {plan.Scan.LeftOut} left out by the patterns"));

    public static Bilingual KeptMissing(int files) => new(
        Invariant($"有 {files} 份文件一下子都不见了，看来是共享盘没有挂上：库中保留原有内容，没有按撤下处理。如果确实撤下了，请加 --accept-missing 再运行一次。"),
        Invariant($"{files} files are missing all at once, as if the drive were not mounted: what the database holds of them stays. If they are truly gone, run again with --accept-missing."));

    public static Bilingual Reconciled(StoredReconciliation reconciled) => reconciled.IsFresh
        ? new(Invariant($"核对完毕：{reconciled.Result.Outcomes.Count} 张表，{reconciled.Result.Findings.Count} 个问题"), Invariant($"Checked: {reconciled.Result.Outcomes.Count} forms, {reconciled.Result.Findings.Count} findings"))
        : new(Invariant($"没有变化，沿用上次的核对结果：{reconciled.Result.Findings.Count} 个问题"), Invariant($"Nothing has changed; the former result stands: {reconciled.Result.Findings.Count} findings"));

    public static Bilingual Written(string folder) => new($"结果已写入 {folder}", $"Results written to {folder}");

    public static Bilingual Unread(UnreadInput input) => new($"未能读取 {input.Path}：{input.Reason.Zh}", $"Could not be read: {input.Path}: {input.Reason.En}");

    public static Bilingual Deferred(DeferredInput input) => new($"留待下次 {input.Path}：{input.Reason.Zh}", $"Left for the next run: {input.Path}: {input.Reason.En}");

    public static Bilingual Pruned(IReadOnlyList<string> names) => new(
        $"已删除过期的运行结果：{string.Join('、', names)}", $"Results of old runs deleted: {string.Join(", ", names)}");

    public static Bilingual NotPruned(IReadOnlyList<string> names) => new(
        $"过期的运行结果没有删掉，可能有人正打开着：{string.Join('、', names)}", $"Results of old runs could not be deleted, somebody may have them open: {string.Join(", ", names)}");

    public static Bilingual BackupDeleted(string file) => new($"已删除过期的数据库副本：{file}", $"Old copy of the database deleted: {file}");

    public static Bilingual RosterRead(string file, int rows) => new(Invariant($"应报名单 {file}：{rows} 行"), Invariant($"Roster {file}: {rows} rows"));

    public static Bilingual RosterUnread(string file, Bilingual reason) => new(
        $"应报名单读不出来：{file}：{reason.Zh}", $"The roster could not be read: {file}: {reason.En}");

    public static Bilingual NoFolder(IReadOnlyList<string> folders) => new(
        $"要读取的文件夹都不存在：{string.Join('、', folders)}。请检查共享盘是否挂上、路径是否写对；库中内容没有改动。",
        $"None of the folders is there: {string.Join(", ", folders)}. Check that the drive is mounted and the paths are right; the database was left as it is.");

    public static Bilingual Failed(Exception e) => e switch
    {
        RunRefusedException refused => refused.Reason,
        FormDatabaseException database => database.Reason,
        SettingsException settings => settings.Reason,
        _ => new($"程序出错：{e.GetType().Name}：{e.Message}", $"The program failed: {e.GetType().Name}: {e.Message}"),
    };
}
