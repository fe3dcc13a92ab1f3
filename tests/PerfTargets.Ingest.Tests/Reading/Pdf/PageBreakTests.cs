using PerfTargets.Ingest.Diagnostics;
using static PerfTargets.Ingest.Tests.Reading.Pdf.PageDrawing;

namespace PerfTargets.Ingest.Tests.Reading.Pdf;

/// <summary>Tables that run over pages.</summary>
public class PageBreakTests
{
    private static readonly double[] Columns = [50, 130, 300];

    [Fact]
    public void A_table_goes_on() =>
        Assert.Equal("| 甲 | 乙\n| 丙 | 丁", View(Read(Page(1, 780, "甲", "乙"), Page(2, 60, "丙", "丁"))));

    [Fact]
    public void A_row_cut_by_the_page_break_is_one_row()
    {
        var document = Read(Page(1, 780, "总目标", "完成年度任务，保障机关运转，服务"), Page(2, 60, "", "群众办事"));
        Assert.Equal("| 总目标 | 完成年度任务，保障机关运转，服务群众办事", View(document));
        var seen = Assert.Single(document.Diagnostics, d => d.Code == DiagnosticCode.RowContinued);
        Assert.Equal(2, seen.At!.Page);
    }

    [Fact]
    public void A_row_whose_label_is_blank_is_a_row() =>
        Assert.Equal("| 数量指标 | 修渠3公里\n|  | 建路2公里", View(Read(Page(1, 780, "数量指标", "修渠3公里"), Page(2, 60, "", "建路2公里"))));

    [Fact]
    public void A_title_between_parts_two_tables() =>
        Assert.Equal("| 甲 | 乙\n绩效目标表\n| 丙 | 丁", View(Read(Page(1, 780, "甲", "乙"), Page(2, 100, "丙", "丁").Text(150, 70, "绩效目标表"))));

    [Fact]
    public void A_caption_that_says_so_does_not() =>
        Assert.Equal("| 甲 | 乙\n| 丙 | 丁\n* 续表", View(Read(Page(1, 780, "甲", "乙"), Page(2, 100, "丙", "丁").Text(150, 70, "续表"))));

    [Fact]
    public void Page_numbers_are_margins() =>
        Assert.Equal("| 甲 | 乙\n| 丙 | 丁\n* - 1 -\n* 第 2 页 共 2 页", View(Read(Page(1, 780, "甲", "乙").Text(290, 830, "- 1 -"), Page(2, 60, "丙", "丁").Text(290, 830, "第 2 页 共 2 页"))));

    [Fact]
    public void A_repeated_head_is_taken_out_once()
    {
        var first = new PageDrawing().Text(55, 774, "一级指标").Text(135, 774, "指标值").Text(55, 794, "产出").Text(135, 794, "1").Grid(Columns, [760, 780, 800]);
        var second = new PageDrawing(2).Text(55, 74, "一级指标").Text(135, 74, "指标值").Text(55, 94, "效益").Text(135, 94, "2").Grid(Columns, [60, 80, 100]);
        Assert.Equal("| 一级指标 | 指标值\n| 产出 | 1\n| 效益 | 2\n* 一级指标\n* 指标值", View(Read(first, second)));
    }

    [Fact]
    public void A_table_that_begins_as_the_one_before_repeats_nothing()
    {
        var first = new PageDrawing().Text(55, 774, "项目支出表").Text(55, 794, "项目").Text(135, 794, "修渠").Grid(Columns, [780, 800]).Grid([50, 300], [760, 780]);
        var second = new PageDrawing(2).Text(55, 74, "项目支出表").Text(55, 94, "项目").Text(135, 94, "建路").Grid(Columns, [80, 100]).Grid([50, 300], [60, 80]);
        Assert.DoesNotContain("*", View(Read(first, second)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_label_goes_on()
    {
        var first = new PageDrawing().Text(55, 784, "产出").Text(135, 774, "一").Text(135, 794, "二").Lying(760, 50, 300).Lying(780, 130, 300).Lying(800, 50, 300);
        var second = new PageDrawing(2).Text(135, 74, "三").Text(135, 94, "四").Lying(60, 50, 300).Lying(80, 130, 300).Lying(100, 50, 300);
        foreach (var x in Columns)
        {
            first.Standing(x, 760, 800);
            second.Standing(x, 60, 100);
        }

        Assert.Equal("| 产出(4x1) | 一\n| 二\n| 三\n| 四", View(Read(first, second)));
    }

    private static PageDrawing Page(int number, double top, string left, string right) =>
        new PageDrawing(number).Text(55, top + 14, left).Text(135, top + 14, Wrapped(right)).Grid(Columns, [top, top + 20 + (14 * (right.Length / 16))]);

    // Sixteen ideographs fill the column.
    private static string Wrapped(string text) => string.Join('\n', text.Chunk(16).Select(c => new string(c)));
}
