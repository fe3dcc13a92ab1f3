using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Rosters;

/// <summary>What is said of a roster.</summary>
internal static class RosterMessages
{
    public static Diagnostic NoHeader() => new(RosterCode.NoHeader, Severity.Error, new(
        "名单里没有找到表头：应有一列的表头是“单位”“单位名称”“预算单位”或“部门”。请补上表头。",
        "No header was found in the roster: one column must be headed 单位, 单位名称, 预算单位, 部门 or unit. Add the header row."));

    public static Diagnostic NoEntries() => new(RosterCode.NoEntries, Severity.Error, new(
        "名单的表头下面没有一行写有单位。请核对是否选错了文件。",
        "No row below the roster's header names a unit. Check that it is the right file."));

    public static Diagnostic SetAside(RosterRow row) => Say(RosterCode.TextSetAside, Severity.Info, row, row.Print(), new(
        $"名单第 {row.Number} 行不是应报的单位，没有采用：“{row.Print()}”。",
        $"Row {row.Number} of the roster is no expected unit and was set aside: “{row.Print()}”."));

    public static Diagnostic UnitMissing(RosterRow row) => Say(RosterCode.UnitMissing, Severity.Warning, row, row.Print(), new(
        $"名单第 {row.Number} 行没有写单位，没有采用：“{row.Print()}”。请补上单位；合并单元格请在每行写明。",
        $"Row {row.Number} of the roster names no unit and was set aside: “{row.Print()}”. Name the unit; write it in every row where cells were merged."));

    public static Diagnostic YearUnreadable(RosterRow row, string text) => Say(RosterCode.YearUnreadable, Severity.Warning, row, text, new(
        $"名单第 {row.Number} 行的年度“{text}”不是 1990 至 2100 之间的年份，按没有写年度处理。请更正。",
        $"The year “{text}” in row {row.Number} of the roster is not one between 1990 and 2100; the row counts as one without a year. Correct it."));

    public static Diagnostic DueUnreadable(RosterRow row, string text) => Say(RosterCode.DueUnreadable, Severity.Warning, row, text, new(
        $"名单第 {row.Number} 行的截止日期“{text}”看不懂，按没有写日期处理，不会判为逾期。请写成 2026-01-31 这样。",
        $"The due day “{text}” in row {row.Number} of the roster cannot be read; the row counts as one without a day and is never overdue. Write it like 2026-01-31."));

    public static Diagnostic Repeated(RosterRow row, int first) => Say(RosterCode.Repeated, Severity.Warning, row, row.Print(), new(
        $"名单第 {row.Number} 行与第 {first} 行重复（同一单位、项目和年度），只算一次。",
        $"Row {row.Number} of the roster repeats row {first} (one unit, project and year); it counts once."));

    public static Diagnostic UnknownColumn(RosterRow row, string label) => Say(RosterCode.UnknownColumn, Severity.Info, row, label, new(
        $"名单里的“{label}”一列没有用到。",
        $"The roster's column “{label}” is not used."));

    private static Diagnostic Say(string code, Severity severity, RosterRow row, string text, Bilingual message) =>
        new(code, severity, message) { Text = text, At = row.At };
}
