namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>Traps of the table model: the HTML standard, 4.9.12.</summary>
internal static class TableTraps
{
    private const string Doctype = "<!doctype html>";

    public static IReadOnlyList<HtmlTrap> All { get; } =
    [
        new(
            "rowspan-and-colspan",
            "<table><tr><td rowspan=2>资金<td colspan=2>合计<tr><td>财政<td>12.50</table>",
            "0: 0=资金↓2 | 1=合计→2\n1: 1=财政 | 2=12.50"),
        new(
            "rowspan-zero",
            Doctype + "<table><tr><td rowspan=0>指标<td>甲<tr><td>乙<tr><td>丙<tbody><tr><td>丁<td>戊</table>",
            "0: 0=指标↓3 | 1=甲\n1: 1=乙\n2: 1=丙\n3: 0=丁 | 1=戊"),
        new(
            "rowspan-zero-in-quirks-mode",
            "<table><tr><td rowspan=0>指标<td>甲<tr><td>乙</table>",
            "0: 0=指标 | 1=甲\n1: 0=乙"),
        new(
            "rowspan-past-the-end",
            "<table><tr><td rowspan=9>指标<td>甲<tr><td>乙</table>",
            "0: 0=指标↓2 | 1=甲\n1: 1=乙"),
        new(
            "rowspan-past-its-row-group",
            "<table><tbody><tr><td rowspan=3>甲<td>乙<tr><td>丙<tbody><tr><td>丁<td>戊</table>",
            "0: 0=甲↓2 | 1=乙\n1: 1=丙\n2: 0=丁 | 1=戊"),
        new(
            "overlapping-cells",
            "<table><tr><td>甲<td rowspan=2>乙<td>丙<tr><td colspan=2>丁<td>戊</table>",
            "0: 0=甲 | 1=乙↓2 | 2=丙\n1: 0=丁 | 2=戊",
            "cells-overlap"),
        new(
            "colspan-too-large",
            "<table><tr><td colspan=100000>标题<tr><td>甲<td>乙</table>",
            "0: 0=标题→1000\n1: 0=甲 | 1=乙"),
        new(
            "spans-that-are-no-numbers",
            "<table><tr><td colspan='2px' rowspan=-1>甲<td colspan=x rowspan=''>乙<td colspan=0>丙</table>",
            "0: 0=甲→2 | 2=乙 | 3=丙"),
        new(
            "rows-of-unequal-width",
            "<table><tr><td>甲<tr><td>乙<td>丙<tr><tr><td>丁</table>",
            "0: 0=甲\n1: 0=乙 | 1=丙\n3: 0=丁"),
        new(
            "foot-before-body",
            "<table><caption>单位：万元</caption><tfoot><tr><td>合计<td>3</tfoot><thead><tr><th>项目<th>金额</thead><tbody><tr><td>修渠<td>3</table>",
            "¶ 单位：万元\n0: 0=项目 | 1=金额\n1: 0=修渠 | 1=3\n2: 0=合计 | 1=3"),
        new(
            "end-tags-left-out",
            "<table><tr><th>项目名称<td>修渠<tr><th>金额<td>3",
            "0: 0=项目名称 | 1=修渠\n1: 0=金额 | 1=3"),
        new(
            "text-between-rows",
            "<table><tr><td>甲</td>单位：万元</tr></table>",
            "¶ 单位：万元\n0: 0=甲"),
        new(
            "layout-table-around-the-form",
            "<table><tr><td>绩效目标表</td></tr><tr><td><table><tr><td>项目名称<td>修渠<tr><td>金额<td>3</table></td></tr><tr><td>填表人：张三</td></tr></table>",
            "¶ 绩效目标表\n0: 0=项目名称 | 1=修渠\n1: 0=金额 | 1=3\n¶ 填表人：张三"),
        new(
            "layout-tables-in-layout-tables",
            "<table><tr><td><table><tr><td><div><table><tr><td>项目名称<td>修渠</table></div></td></tr></table></td></tr></table>",
            "0: 0=项目名称 | 1=修渠"),
        new(
            "table-inside-a-value",
            "<table><tr><td>项目名称<td>修渠<tr><td>单位<td>水务局<tr><td>资金<td>其中：<table><tr><td>中央<td>1<tr><td>县级<td>2</table></table>",
            "0: 0=项目名称 | 1=修渠\n1: 0=单位 | 1=水务局\n2: 0=资金 | 1=其中：\\n中央 1\\n县级 2"),
        new(
            "indicator-table-inside-a-form",
            "<table><tr><td>项目名称<td>修渠<tr><td>绩效指标<td><table><tr><td>一级指标<td>二级指标<td>指标值<tr><td>产出<td>数量<td>3</table></table>",
            "0: 0=项目名称 | 1=修渠\n0: 0=绩效指标↓2 | 1=一级指标 | 2=二级指标 | 3=指标值\n1: 1=产出 | 2=数量 | 3=3"),
        new(
            "several-forms-in-a-page",
            "<h1>表一</h1><table><tr><td>甲<td>1</table><h1>表二</h1><table><tr><td>乙<td>2</table>",
            "¶ 表一\n0: 0=甲 | 1=1\n¶ 表二\n0: 0=乙 | 1=2"),
    ];
}
