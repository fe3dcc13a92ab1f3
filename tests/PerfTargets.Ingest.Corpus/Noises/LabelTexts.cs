namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>The labels that layouts print, a written-out list: noise may set them apart, and must know them from values.</summary>
internal static class LabelTexts
{
    private static readonly HashSet<string> Known =
    [
        "项目名称", "预算单位", "主管部门", "实施单位", "部门名称", "部门单位名称", "项目类别", "部门职责", "下属预算单位个数", "内设机构数", "二年末在职人数",
        "项目资金", "项目资金万元", "预算资金万元", "年度资金总额", "其中财政拨款", "其中财政资金", "其他资金", "上年结转", "项目资金总额", "资金构成", "预算数", "决算数", "预算执行率",
        "项目已执行资金", "其中当年财政拨款", "上级资金", "县级配套", "年初预算数", "全年预算数", "全年执行数", "执行率", "年度部门整体预算", "资金总额", "财政拨款", "财政资金", "收入预算", "支出预算", "合计",
        "其中人员类项目支出", "运转类项目支出", "公用经费项目支出", "其他运转类项目支出", "特定目标类项目经费", "年度重点任务",
        "总体目标", "年度目标", "年度履职目标", "年度总体目标", "项目绩效目标", "项目总目标", "预期目标", "实际完成情况", "年度主要任务及拟达到的目标", "分解目标", "绩效指标", "管理效率", "履职效能",
        "一级指标", "二级指标", "三级指标", "指标值", "指标值包含数字及文字描述", "年初指标值", "年度指标值", "实际完成值", "未完成原因", "指标解释指标值内容", "评扣分标准", "度量单位", "指标值类型", "备注",
        "运算符号", "单位", "分值权重", "分值", "得分", "偏差原因分析及改进措施", "总分", "指标设置参考值", "三年均值",
        "项目完成", "项目效益", "产出指标", "效益指标", "成本指标", "满意度指标", "数量指标", "质量指标", "时效指标", "经济成本指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标", "预算管理",
    ];

    /// <summary>Whether a cell's text is a label.</summary>
    public static bool Holds(string text) => Known.Contains(Letters(text));

    /// <summary>Whether it is the label of the second level's column.</summary>
    public static bool IsLevel2(string text) => Letters(text) == "二级指标";

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
