using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>The words of the report's page.</summary>
internal static class PageTexts
{
    public static readonly Bilingual Title = new("绩效目标表核对报告", "Performance target forms: check report");
    public static readonly Bilingual Missing = new("谁还没有报", "Who has not handed in");
    public static readonly Bilingual Wrong = new("哪些表有问题", "Which sheets are wrong");
    public static readonly Bilingual Unread = new("哪些没能读", "What could not be read");
    public static readonly Bilingual Changes = new("与上次相比", "Since the previous run");
    public static readonly Bilingual Charts = new("图示", "In pictures");
    public static readonly Bilingual Details = new("各单位明细", "Unit by unit");

    public static readonly Bilingual Unit = new("单位", "Unit");
    public static readonly Bilingual Form = new("表", "Form");
    public static readonly Bilingual Forms = new("表", "Forms");
    public static readonly Bilingual WrongForms = new("有问题的表", "Wrong forms");
    public static readonly Bilingual File = new("文件", "File");
    public static readonly Bilingual Due = new("应报日期", "Due");
    public static readonly Bilingual Rule = new("规则", "Rule");
    public static readonly Bilingual State = new("状态", "State");
    public static readonly Bilingual Reason = new("原因与处理办法", "Reason and what to do");
    public static readonly Bilingual NotReadShort = new("未能读取", "Not read");
    public static readonly Bilingual MissingShort = new("缺报", "Missing");
    public static readonly Bilingual Overdue = new("已逾期", "overdue");
    public static readonly Bilingual WholeUnit = new("本单位一张未报", "nothing handed in");

    public static readonly Bilingual NoRoster = new("本次没有应报名单，无法判断谁还没有报。", "There was no roster, so it cannot be said who has not handed in.");
    public static readonly Bilingual NoneMissing = new("应报的表都已报送。", "Every expected form has been handed in.");
    public static readonly Bilingual DoubtfulTitle = new("名称相近，请人工确认", "Near matches for a person to decide");
    public static readonly Bilingual DoubtfulLead = new("名单上的名称与已报表上的名称相近但不相同，程序不代为认定。", "The names on the roster and on a form are near and not the same; the program does not decide.");
    public static readonly Bilingual OnRoster = new("名单上", "On the roster");
    public static readonly Bilingual AsFiled = new("已报表上", "On the form");
    public static readonly Bilingual NotExpectedTitle = new("已报送、但不在名单上的单位", "Units that handed in and are not on the roster");
    public static readonly Bilingual NoneWrong = new("没有发现错误或提醒。", "No errors and no warnings.");
    public static readonly Bilingual NoneUnread = new("所有文件都已读取。", "Every file was read.");
    public static readonly Bilingual DeferredTitle = new("还在写入或被占用，留待下次", "Still being written or locked; left for the next run");
    public static readonly Bilingual NoFormsTitle = new("可以读取、但没有绩效目标表的文件", "Documents that were read and hold no form");
    public static readonly Bilingual TroubleTitle = new("已读取的表中，有文字没能归位或经过修补", "Forms that were read, with text that could not be placed or had to be repaired");
    public static readonly Bilingual NoPrevious = new("没有上一次核对可比。", "There is no earlier run to compare with.");
    public static readonly Bilingual NoChange = new("与上次相比没有变化。", "Nothing has changed.");
    public static readonly Bilingual Corrected = new("已改正", "Put right");
    public static readonly Bilingual FormGone = new("表已撤下，问题随之消失（不算改正）", "Gone with their form (not put right)");
    public static readonly Bilingual NotChecked = new("本次未能核对（不算改正）", "Not checked this time (not put right)");
    public static readonly Bilingual StrayTitle = new("未能对应到表的问题", "Findings of no known form");
    public static readonly Bilingual CleanForms = new("没有发现问题的表", "Forms without findings");
    public static readonly Bilingual Blank = new("（空）", "(blank)");
    public static readonly Bilingual All = new("全部", "all");
    public static readonly Bilingual Search = new("查找文字、项目、文件…", "search text, project, file…");
    public static readonly Bilingual Clear = new("清除筛选", "Clear");
    public static readonly Bilingual NothingMatches = new("没有符合条件的问题。", "Nothing matches.");
    public static readonly Bilingual ExpandAll = new("全部展开", "Open all");
    public static readonly Bilingual CollapseAll = new("全部收起", "Close all");
    public static readonly Bilingual Print = new("打印", "Print");
    public static readonly Bilingual FindingsByRule = new("问题最多的规则", "Findings by rule");
    public static readonly Bilingual FindingsByUnit = new("问题最多的单位", "Findings by unit");
    public static readonly Bilingual FiledOverTime = new("报送进度", "Forms handed in over time");
    public static readonly Bilingual FindingsOverTime = new("历次的错误与提醒", "Errors and warnings over time");
    public static readonly Bilingual Filed = new("已报", "handed in");
    public static readonly Bilingual ExpectedForms = new("应报", "expected");
    public static readonly Bilingual Rest = new("其余", "the rest");

    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static Bilingual Both(Func<bool, string> say) => new(say(true), say(false));

    public static Bilingual Day(DateOnly day) => new(
        day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Bilingual Moment(DateTimeOffset time) => new(
        time.ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture), time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    public static Bilingual Run(int number) => new(FormattableString.Invariant($"第 {number} 次"), FormattableString.Invariant($"Run {number}"));

    public static Bilingual BudgetYear(int year) => new(FormattableString.Invariant($"{year} 年度"), FormattableString.Invariant($"budget year {year}"));

    public static Bilingual FormCount(int count) => new($"{Number(count)} 张", Plural(count, "form"));

    public static Bilingual FileCount(int count) => new($"{Number(count)} 份", Plural(count, "file"));

    public static Bilingual FindingCount(int count) => new($"{Number(count)} 个", Plural(count, "finding"));

    public static Bilingual Rostered(int expected, int filed, int doubtful) => new(
        $"应报 {Number(expected)} 张，已报 {Number(filed)} 张" + (doubtful > 0 ? $"，另有 {Number(doubtful)} 张名称相近待确认" : "") + "。",
        $"{Plural(expected, "form")} expected, {Number(filed)} handed in" + (doubtful > 0 ? $", {Number(doubtful)} in doubt" : "") + ".");

    public static Bilingual Kind(ReportForm form) => (form.Kind, form.Phase) switch
    {
        (FormKind.Department, FormPhase.Evaluation) => new("部门整体支出 · 完成情况", "department · results"),
        (FormKind.Department, _) => new("部门整体支出 · 申报", "department · targets"),
        (_, FormPhase.Evaluation) => new("项目支出 · 完成情况", "project · results"),
        _ => new("项目支出 · 申报", "project · targets"),
    };

    public static Bilingual RosterItem(RosterEntry entry)
    {
        var name = entry.Project is { } project ? new Bilingual(project, project) : ReportTexts.DepartmentForm;
        return entry.Year is { } year ? Both(zh => FormattableString.Invariant($"{name.In(zh)}（{year}）")) : name;
    }

    public static Bilingual StateOf(TrackedFinding tracked) => tracked.State switch
    {
        FindingState.New => new("新发现", "new"),
        FindingState.Reopened => new("再次出现", "reopened"),
        _ => tracked.FirstSeen is { } day
            ? new($"自{Day(day).Zh}起", $"since {Day(day).En}")
            : new(FormattableString.Invariant($"自第 {tracked.FirstRun} 次起"), FormattableString.Invariant($"since run {tracked.FirstRun}")),
    };

    public static Bilingual StateName(FindingState state) => state switch
    {
        FindingState.New => new("新发现", "new"),
        FindingState.Reopened => new("再次出现", "reopened"),
        _ => new("仍未改正", "persisting"),
    };

    public static Bilingual OtherForm(string name) => new($"另一张表：{name}", $"Another form: {name}");

    public static Bilingual MoreRows(int count) => new($"另有 {Number(count)} 行", $"{Number(count)} more rows");

    public static Bilingual MoreForms(int count) => new($"另有 {Number(count)} 张表，未在此列出。", $"{Number(count)} more forms are not shown here.");

    public static Bilingual MoreTrouble(int count) => new($"另有 {Number(count)} 处", $"{Number(count)} more");

    public static Bilingual RulesOf(OutcomeTotals totals) => totals.Undecided > 0
        ? new($"{totals.Undecided} 条规则资料不足、未能判断", Plural(totals.Undecided, "rule") + " could not be decided")
        : new("", "");

    private static string Plural(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";
}
