using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>A form as a page with merged cells is the same form as its text.</summary>
public class MergedFormTests
{
    private static readonly IngestPipeline Pipeline = new(new IngestOptions { Provenance = false });

    private static readonly Dictionary<string, string> Layouts = new()
    {
        ["project-operator-column"] = """
            项目支出绩效目标申报表
            （2026年度）
            单位：万元
            项目名称 | 档案数字化经费→7
            主管部门 | 清溪县档案局→3 | 实施单位 | 清溪县档案馆→3
            项目属性 | 延续项目→3 | 项目期 | 1年→3
            项目资金↓3 | 年度资金总额： | 12→6
            其中：财政拨款 | 12→6
            其他资金 | 0→6
            年度目标 | 完成馆藏档案数字化。→7
            绩效指标↓7 | 一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标值 | 单位 | 分值权重
            产出指标↓3 | 数量指标 | 扫描页数 | ≥ | 120000 | 页 | 20
            质量指标 | 合格率 | ≥ | 98 | % | 20
            时效指标 | 完成时间 | ≤ | 12 | 月 | 10
            成本指标 | 经济成本指标 | 扫描费 | ≤ | 12 | 万元 | 20
            效益指标 | 社会效益指标 | 查档效率 | 定性 | 明显提升 |  | 20
            满意度指标 | 满意度指标 | 查档群众满意度 | ≥ | 95 | % | 10
            """,
        ["project-execution"] = """
            部门预算项目绩效目标表
            (2025 年度)
            项目名称 | 馆藏档案数字化 | 项目类别 | 产业发展 □ 民生保障 □ 基础设施 □ 行政专项 ☑→5
            主管部门 | 清溪县档案馆 | 实施单位 | 清溪县档案馆→5
            计划开始日期 | 2025年1月1日 | 计划完成日期 | 2025年12月31日→5
            项目资金⏎(万元)↓6 | 项目资金总额 | 16.2 | 资金构成→2 | 预算数 | 决算数 | 预算执行率
            其中：财政资金 | 16.2 | 其中：当年财政拨款↓2 | 上级资金 | 6 | 6 | 100%
            其他资金 |  | 县级配套 | 10.2 | 9.2 | 90.2%
            项目已执行资金 | 15.2 | 上年结转↓2 | 上级资金 |  |  | 
            其中：财政资金 | 15.2 | 县级配套 |  |  | 
            其他资金 |  | 其他资金→2 |  |  | 
            项目⏎绩效⏎目标↓2 | 项目总目标⏎(20 年-20 年)→2 | 年度总体目标→5
            五年内完成馆藏民国以来档案数字化。→2 | 扫描档案10万件，著录条目7000条。→5
            绩效⏎指标↓8 | 一级指标 | 二级指标 | 三级指标 | 年初指标值 | 实际完成值 | 未完成原因→2
            产出指标↓4 | 数量指标 | 扫描档案页数 | 10万件 | 9.2万件 | 设备故障停工→2
            质量指标 | 扫描合格率 | ≥98% | 99% | →2
            时效指标 | 完成时间 | 2025年12月31日前 | 2025年12月20日完成 | →2
            成本指标 | 数字化加工费 | 据实 | 15.2万元 | →2
            效益指标↓2 | 社会效益指标 | 提升查档效率 | 提升查档效率 | 查档效率有所提升 | →2
            生态效益指标 | 不适用 | 不适用 | 不适用 | →2
            满意度指标 | 服务对象满意度指标 | 查档群众满意度 | 达到95% | 达到97% | →2
            """,
        ["project-scoring"] = """
            项目支出绩效目标表
            (2026)年度
            清溪县档案馆
            档案数字化经费
            部门(单位)名称 | 清溪县档案馆→9
            项目名称 | 档案数字化经费→9
            项目资金(万元)↓4 | 12↓4 | 年度资金总额:→7 | 12
            其中:财政拨款→7 | 12
            上年结转→7 | 
            其他资金→7 | 
            年度履职目标 | 扫描馆藏档案12万件,著录条目8500条,改善查档服务。→9
            绩效指标↓9 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释(指标值内容) | 评(扣分标准) | 度量单位 | 指标值类型 | 备注
            成本指标↓1 | 经济成本指标↓1 | 预算成本 | 12 | 反映项目总成本控制情况 | 实际支出不超过预算的得20分,每超支5%扣4分,扣完本项分值。 | 万元 | ≤ | 
            产出指标↓4 | 数量指标↓2 | 扫描档案页数 | 120000 | 计划扫描档案不低于120000页 | 实际值不低于计划值的得10分,低于计划值的按完成比例折算。 | 页 | ≥ | 
            著录条目 | 8500 | 计划著录不低于8500条 | 实际值不低于计划值的得5分,低于计划值的按完成比例折算。 | 条 | ≥ | 
            质量指标↓1 | 扫描合格率 | 98 | 扫描合格率不低于98% | 实际值不低于计划值的得5分,低于计划值的按完成比例折算。 | % | ≥ | 
            时效指标↓1 | 完成时限 | 2026年12月31日前 | 项目全部完成的时间 | 2026年12月31日前全部完成得满分10分,每逾期一周扣1分,扣完为止。 |  | 定性 | 
            效益指标↓2 | 社会效益指标↓1 | 查档效率提升 | 效果明显 | 反映项目实施给社会发展带来的变化。 | 效果明显的得15分,有一定效果的得8分,没有效果的不得分。 |  | 定性 | 
            可持续影响指标↓1 | 档案资源长期保存 | 效果明显 | 反映项目产生的作用能否长期保持。 | 效果明显的得15分,有一定效果的得8分,没有效果的不得分。 |  | 定性 | 
            满意度指标↓1 | 服务对象满意度指标↓1 | 查档群众满意度 | 95 | 查档群众满意度情况 | 满意度达到95%及以上得10分,90%(含)至95%得8分,80%(含)至90%得5分,低于80%的得0分 | % | ≥ | 
            业务股室审核: 已核→4 | 绩效股审核: 同意 2025.12.16→6
            填表人: 周文静
            联系电话: 0839-6220017
            填报日期: 20251210
            单位负责人签字: 罗建平
            """,
    };

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var layout in Layouts.Keys)
            {
                foreach (var dress in MergedForm.Dresses.Keys)
                    pages.Add(layout, dress);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_the_form_of_its_text(string layout, string dress) =>
        Assert.Equal(Form(SampleFiles.Read($"layouts/{layout}/basic/source.txt"), "a.txt"), Form(System.Text.Encoding.UTF8.GetBytes(MergedForm.Dresses[dress](Layouts[layout])), "a.html"));

    [Fact]
    public void A_page_of_several_forms_gives_them_all()
    {
        var html = string.Concat(Layouts.Values.Select(MergedForm.Dresses["Word"]));
        var forms = Pipeline.IngestBytes(System.Text.Encoding.UTF8.GetBytes(html), "a.html").Forms;
        Assert.Equal(Layouts.Count, forms.Count);
    }

    public static TheoryData<string> Grids => [.. SampleFiles.All().Where(IsGrid)];

    [Theory]
    [MemberData(nameof(Grids))]
    public void The_cells_of_every_sample_are_the_same_form_in_a_page(string path)
    {
        var (document, _) = Pipeline.InspectBytes(SampleFiles.Read(path), path);
        var html = System.Text.Encoding.UTF8.GetBytes(MergedForm.PlainPage(document!));
        Assert.Equal(Form(SampleFiles.Read(path), path), Form(html, "a.html"));
    }

    private static bool IsGrid(string path) => Pipeline.InspectBytes(SampleFiles.Read(path), path).Document is { } document
        && document.Blocks.OfType<Table>().Any() && document.Blocks.OfType<Table>().All(t => t.Columns == ColumnMeaning.Grid);

    private static string Form(byte[] bytes, string path) =>
        GoldenView.Of(Pipeline.IngestBytes(bytes, path).Forms.Select(f => f with { Diagnostics = [] }).ToList());
}
