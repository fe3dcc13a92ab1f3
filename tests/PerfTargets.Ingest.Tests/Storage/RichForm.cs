using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Storage;

/// <summary>A form with something in every field, and the twists a column could lose: scale, order, null beside empty.</summary>
internal static class RichForm
{
    public static TargetForm Build(string path) => new()
    {
        FormId = "0123456789abcdef-0",
        Source = new(path, SampleDocument.Hash("rich"), DocumentFormat.Pdf, 0, 2, 3),
        Kind = FormKind.Department,
        Phase = FormPhase.Evaluation,
        Title = "部门（单位）整体支出绩效目标表",
        Category = FormCategory.SpecificTarget,
        FiscalYear = 2026,
        Unit = "县教育局",
        CompetentDepartment = "县人民政府",
        ImplementingUnit = "县第一小学",
        ProjectName = "校舍维修𠮷",
        HeadingUnit = "教育局",
        HeadingProjectName = "校舍",
        ProjectType = new(["新增项目□", "延续项目☑", "新增项目□"], ["延续项目☑"]),
        ProjectAttribute = "一次性",
        Period = new(new DateOnly(2026, 1, 1), null),
        Headcount = 87,
        InternalBodies = 0,
        SubordinateUnits = 12,
        Duties = "贯彻'教育'方针；\n\"一\"",
        OtherFields = [new("项目负责人", "张三"), new("立项依据", null), new("项目负责人", "李四")],
        Funding = new("万元",
        [
            Line(FundingItem.Total, FundingSource.All) with
            {
                InitialBudget = 1.0m,
                Budget = 20.00m,
                Final = -0.10m,
                ExecutionRate = 147.92m,
                Points = 10m,
                Score = 9.5m,
                Raw = new Dictionary<string, string> { ["final"] = "-0.10", ["budget"] = "20.00", ["executionRate"] = "147.92%" },
            },
            Line(FundingItem.PublicOperating, FundingSource.Superior) with { Budget = 79228162514264337593543950335m },
            Line(FundingItem.Carryover, FundingSource.Local) with { Budget = 0.0000000000000000000000000001m },
        ]),
        Goals = [new(GoalScope.Overall, "三年目标", "已完成"), new(GoalScope.Annual, "一年目标")],
        KeyTasks = [new("任务一", "内容"), new("任务二", null)],
        Indicators = [FullIndicator(), BlankIndicator()],
        Signatures = new()
        {
            Preparer = "王五",
            Phone = "0931-0000000",
            FiledOn = new DateOnly(2025, 12, 3),
            Head = "赵六",
            Reviews = [new("业务股室审核", "同意 2025年12月4日", new DateOnly(2025, 12, 4)), new("绩效股审核", null)],
        },
        Provenance = new Dictionary<string, Location>
        {
            ["/projectName"] = new() { Page = 2, Table = 0, Row = 1, Column = 3, Box = [56.7, 0.1, 1 / 3.0, 841.9] },
            ["/funding/lines/0/budget"] = new() { Line = 7 },
            ["/goals/0"] = new(),
        },
        Diagnostics =
        [
            new(DiagnosticCode.UnplacedText, Severity.Warning, new("未归位的文字", "text without a place")) { Text = "注：", At = new() { Page = 3, Row = 9 } },
            new(DiagnosticCode.RowRepaired, Severity.Info, new("已修复", "repaired")) { At = new() },
            new(DiagnosticCode.FieldRepeated, Severity.Error, new("重复", "twice")),
        ],
    };

    /// <summary>A form where whatever may be null or empty is.</summary>
    public static TargetForm BuildBare(string path) => new()
    {
        FormId = "0123456789abcdef-1",
        Source = new(path, SampleDocument.Hash("rich"), DocumentFormat.Pdf, 1),
        Kind = FormKind.Project,
        Phase = FormPhase.Declaration,
        ProjectType = new([], []),
        Period = new(null, null),
        Funding = new(null, []),
        Goals = [],
        Indicators = [],
        Signatures = new(),
        Provenance = new Dictionary<string, Location>(),
        Diagnostics = [],
    };

    private static FundingLine Line(FundingItem item, FundingSource source) => new() { Item = item, Source = source, Label = "合计 / 财政拨款" };

    private static Indicator FullIndicator() => new()
    {
        Section = "履职效能",
        Level1 = "产出指标",
        Level2 = "数量指标",
        Level3 = "维修点位",
        Dimension = IndicatorDimension.Management,
        Aspect = IndicatorAspect.ProcurementManagement,
        Target = new()
        {
            Raw = "点位2个，约3.50万元",
            Operator = ComparisonOperator.About,
            Value = 2.0m,
            Unit = "个",
            Qualitative = false,
            Quantities = [new(2m, "个"), new(3.50m, "万元", ComparisonOperator.About), new(1m, null, ComparisonOperator.AtMost)],
        },
        Actual = new() { Raw = "优", Operator = null, Value = null, Unit = null, Qualitative = true, Quantities = [new(7m, null)] },
        Explanation = "解释",
        ScoringRule = "每少一处扣1分",
        Points = 10.0m,
        Score = 8.25m,
        MeasureUnit = "个",
        ValueType = "≥",
        ShortfallReason = "雨季",
        Remark = "备注",
        References = [new("三年均值", "95%", 95m), new("2023年", "——", null), new("2023年", "1.10", 1.10m)],
    };

    private static Indicator BlankIndicator() => new()
    {
        Level1 = null,
        Level2 = null,
        Level3 = null,
        Dimension = null,
        Aspect = null,
        Target = null,
        Actual = null,
    };
}
