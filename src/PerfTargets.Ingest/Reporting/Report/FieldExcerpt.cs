using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>Labels with their values: the head of a form, its goals, tasks and signatures.</summary>
internal static class FieldExcerpt
{
    public static ExcerptTable Of(TargetForm form, string? formName, IReadOnlyList<ExcerptPlace> places) => new(
        form.FormId,
        formName,
        [],
        [.. places.Take(ExcerptLimits.Rows).Select(place => new ExcerptRow([ExcerptCell.Label(LabelOf(form, place)), place.Cell]))],
        Math.Max(0, places.Count - ExcerptLimits.Rows));

    private static string LabelOf(TargetForm form, ExcerptPlace place)
    {
        var row = place.Row ?? -1;
        return place.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["goals", _, "actual"] => "目标实际完成情况",
            ["goals", ..] => row >= 0 && row < form.Goals.Count && form.Goals[row].Scope == GoalScope.Overall ? "项目总目标" : "年度目标",
            ["keyTasks", _, "content"] => "重点任务的主要内容",
            ["keyTasks", ..] => "年度重点任务",
            ["otherFields", ..] => row >= 0 && row < form.OtherFields.Count ? form.OtherFields[row].Label : "其他栏目",
            ["signatures", "reviews", var i, ..] => form.Signatures?.Reviews is { } reviews && int.TryParse(i, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at) && at < reviews.Count
                ? reviews[at].Office
                : "审核",
            ["signatures", "preparer"] => "填表人",
            ["signatures", "phone"] => "联系电话",
            ["signatures", "filedOn"] => "填报日期",
            ["signatures", "head"] => "单位负责人",
            ["period", ..] => "起止日期",
            ["title"] => "标题",
            ["unit"] => "预算单位",
            ["headingUnit"] => "表上方的单位",
            ["projectName"] => "项目名称",
            ["headingProjectName"] => "表上方的项目",
            ["fiscalYear"] => "年度",
            ["duties"] => "部门职责",
            ["headcount"] => "年末在职人数",
            ["internalBodies"] => "内设机构数",
            ["subordinateUnits"] => "下属预算单位个数",
            ["competentDepartment"] => "主管部门",
            ["implementingUnit"] => "实施单位",
            ["projectType", ..] => "项目类别",
            ["projectAttribute"] => "项目属性",
            ["category"] => "支出类别",
            ["indicators"] => "绩效指标",
            ["funding", ..] => "资金",
            _ => place.Pointer,
        };
    }
}
