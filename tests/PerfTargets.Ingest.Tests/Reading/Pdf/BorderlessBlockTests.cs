using PerfTargets.Ingest.Extraction;
using static PerfTargets.Ingest.Tests.Reading.Pdf.PageDrawing;

namespace PerfTargets.Ingest.Tests.Reading.Pdf;

/// <summary>Rows and columns that only the alignment of text tells.</summary>
public class BorderlessBlockTests
{
    [Fact]
    public void Rows_whose_texts_have_different_heights() =>
        Assert.Equal(
            "| 一级指标 | 三级指标 | 指标值\n| 产出指标(2x1) | 修渠长度 | 全年新修渠道三公里，维护渠道十二公里\n| 建路 | 2公里\n| 效益指标 | 受益户数 | 300户",
            View(Read(new PageDrawing()
                .Text(50, 100, "一级指标").Text(130, 100, "三级指标").Text(230, 100, "指标值")
                .Text(50, 128, "产出指标").Text(130, 121, "修渠长度").Text(230, 114, "全年新修渠道三公里，\n维护渠道十二公里")
                .Text(130, 142, "建路").Text(230, 142, "2公里")
                .Text(50, 156, "效益指标").Text(130, 156, "受益户数").Text(230, 156, "300户"))));

    [Fact]
    public void A_block_below_a_table_keeps_the_title_of_the_next() =>
        Assert.Equal(
            "| 项目 | 修渠\n| 一级指标 | 三级指标 | 指标值（数字及文字）\n| 产出指标 | 渠道 | 3公里\n| 效益指标 | 农户 | 300户\n| 满意度 | 农户满意 | 95%\n项目支出绩效目标表（2026年度）",
            View(Read(new PageDrawing().Text(55, 74, "项目").Text(135, 74, "修渠").Grid([50, 130, 300], [60, 80])
                .Text(50, 100, "一级指标").Text(130, 100, "三级指标").Text(230, 100, "指标值（数字及文字）")
                .Text(50, 118, "产出指标").Text(130, 118, "渠道").Text(230, 118, "3公里")
                .Text(50, 136, "效益指标").Text(130, 136, "农户").Text(230, 136, "300户")
                .Text(50, 154, "满意度").Text(130, 154, "农户满意").Text(230, 154, "95%")
                .Text(80, 180, "项目支出绩效目标表（2026年度）"))));

    [Fact]
    public void Prose_is_no_table()
    {
        var page = new PageDrawing();
        for (var line = 0; line < 20; line++)
            page.Text(50, 100 + (20 * line), "根据 2026 年预算安排，支出 120 万元，其中：基本支出 80 万元；项目支出 40 万元。");
        Assert.DoesNotContain(Read(page).Blocks, b => b is Table);
    }
}
