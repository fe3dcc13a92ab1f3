using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Traps of tables: every cell at its place, its text once.</summary>
public class GridTraps
{
    [Fact]
    public void Cells_that_span_columns() => Assert.Equal(
        ["0.0 项目名称", "0.1 修渠 [1x3]", "1.0 甲", "1.1 乙", "1.2 丙 [1x2]"],
        Cells(WordFile.Of(Tbl(Tr(C("项目名称"), C("修渠", Span(3))), Tr(C("甲"), C("乙"), C("丙", Span(2)))))));

    [Fact]
    public void Cells_merged_downwards() => Assert.Equal(
        ["0.0 产出指标 [3x1]", "0.1 数量", "1.1 质量", "2.1 时效", "3.0 效益指标", "3.1 社会"],
        Cells(WordFile.Of(Tbl(Tr(C("产出指标", Merge(true)), C("数量")), Tr(C("", Merge(false)), C("质量")), Tr(C("", Merge(false)), C("时效")), Tr(C("效益指标", Merge(true)), C("社会"))))));

    [Fact]
    public void A_merge_that_begins_anew_below_another() => Assert.Equal(
        ["0.0 甲 [2x1]", "0.1 1", "1.1 2", "2.0 乙 [2x1]", "2.1 3", "3.1 4"],
        Cells(WordFile.Of(Tbl(Tr(C("甲", Merge(true)), C("1")), Tr(C("", Merge(false)), C("2")), Tr(C("乙", Merge(true)), C("3")), Tr(C("", Merge(false)), C("4"))))));

    [Fact]
    public void A_merge_across_rows_and_columns() => Assert.Equal(
        ["0.0 资金 [2x2]", "0.2 总额", "1.2 财政"],
        Cells(WordFile.Of(Tbl(Tr(C("资金", Span(2) + Merge(true)), C("总额")), Tr(C("", Span(2) + Merge(false)), C("财政"))))));

    [Fact]
    public void A_merge_continued_in_another_width() => Assert.Equal(
        ["0.0 资金 [3x2]", "0.2 总额", "1.2 财政", "2.3 其他"],
        Cells(WordFile.Of(Tbl(Tr(C("资金", Span(2) + Merge(true)), C("总额")), Tr(C("", Merge(false)), C("", Merge(false)), C("财政")), Tr(C("", Span(3) + Merge(false)), C("其他"))))));

    [Fact]
    public void A_continuation_with_nothing_to_continue_is_a_cell() => Assert.Equal(
        ["0.0 甲", "0.1 乙", "1.0 丙 [2x1]", "1.1 丁", "2.1 戊"],
        Cells(WordFile.Of(Tbl(Tr(C("甲"), C("乙")), Tr(C("丙", Merge(false)), C("丁")), Tr(C("", Merge(false)), C("戊"))))));

    [Fact]
    public void Text_under_a_merge_is_said()
    {
        var document = Read(WordFile.Of(Tbl(Tr(C("甲", Merge(true)), C("1")), Tr(C("遮住", Merge(false)), C("2")))));
        Assert.Equal(["0.0 甲 [2x1]", "0.1 1", "1.1 2"], Cells(document));
        Assert.Equal(["遮住"], Aside(document));
    }

    [Fact]
    public void Columns_left_free_before_and_behind() => Assert.Equal(
        ["0.0 甲", "0.1 乙", "0.2 丙", "1.1 丁", "1.2 戊", "2.0 己"],
        Cells(WordFile.Of(Tbl(Tr(C("甲"), C("乙"), C("丙")), TrWith("<w:gridBefore w:val=\"1\"/>", C("丁"), C("戊")), TrWith("<w:gridAfter w:val=\"2\"/>", C("己"))))));

    [Fact]
    public void Rows_of_unequal_width() => Assert.Equal(
        ["0.0 甲", "0.1 乙", "1.0 丙", "2.0 丁", "2.1 戊", "2.2 己", "2.3 庚"],
        Cells(WordFile.Of(Tbl(Tr(C("甲"), C("乙")), Tr(C("丙")), Tr(C("丁"), C("戊"), C("己"), C("庚"))))));

    [Fact]
    public void Merged_cells_drawn_by_width_alone()
    {
        static string Wide(string text, int width) => C(text, $"<w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        Assert.Equal(
            ["0.0 项目名称", "0.1 修渠 [1x3]", "1.0 甲", "1.1 乙", "1.2 丙", "1.3 丁"],
            Cells(WordFile.Of(Tbl(Tr(Wide("项目名称", 2000), Wide("修渠", 6010)), Tr(Wide("甲", 2010), Wide("乙", 2000), Wide("丙", 1990), Wide("丁", 2000))))));
    }

    [Fact]
    public void The_older_horizontal_merge() => Assert.Equal(
        ["0.0 标题 [1x2]", "1.0 甲", "1.1 乙"],
        Cells(WordFile.Of(Tbl(Tr(C("标题", "<w:hMerge w:val=\"restart\"/>"), C("", "<w:hMerge/>")), Tr(C("甲"), C("乙"))))));

    [Fact]
    public void Rows_and_cells_deleted_with_tracked_changes() => Assert.Equal(
        ["0.0 甲", "0.1 乙", "1.0 丙", "1.1 丁"],
        Cells(WordFile.Of(Tbl(
            Tr(C("甲"), C("旧", "<w:cellDel w:id=\"1\"/>"), C("乙")),
            TrWith("<w:del w:id=\"2\"/>", C("旧"), C("旧")),
            TrWith("<w:ins w:id=\"3\"/>", C("丙"), C("丁"))))));

    [Fact]
    public void Content_controls_around_rows_and_cells() => Assert.Equal(
        ["0.0 甲", "0.1 乙", "1.0 丙", "1.1 丁", "2.0 戊", "2.1 己"],
        Cells(WordFile.Of(Tbl(Tr(C("甲"), Sdt(C("乙"))), Sdt(Sdt(Tr(C("丙"), C("丁")))), Sdt(Tr(Sdt(C("戊")), Sdt(Tc(Sdt(Para("己"))))))))));

    [Fact]
    public void A_layout_table_around_the_form()
    {
        var form = Tbl(Tr(C("项目名称"), C("修渠")), Tr(C("预算单位"), C("某局")));
        var document = Read(WordFile.Of(Tbl(Tr(C("绩效目标表")), Tr(Tc(form + "<w:p/>")), Tr(C("负责人：某某")))));
        Assert.Equal(["绩效目标表", "负责人：某某"], Paragraphs(document));
        Assert.Equal(["0.0 项目名称", "0.1 修渠", "1.0 预算单位", "1.1 某局"], Cells(document));
    }

    [Fact]
    public void A_layout_table_inside_another()
    {
        var form = Tbl(Tr(C("项目名称"), C("修渠")));
        Assert.Equal(["0.0 项目名称", "0.1 修渠"], Cells(WordFile.Of(Tbl(Tr(Tc(Tbl(Tr(Tc("<w:p/>"), Tc(form + "<w:p/>"))) + "<w:p/>"))))));
    }

    [Fact]
    public void A_small_table_inside_a_value_cell() => Assert.Equal(
        ["0.0 项目名称", "0.1 修渠", "1.0 资金明细", "1.1 分两批：⏎第一批\t3万元⏎第二批\t5万元"],
        Cells(WordFile.Of(Tbl(Tr(C("项目名称"), C("修渠")), Tr(C("资金明细"), Tc(Para("分两批：") + Tbl(Tr(C("第一批"), C("3万元")), Tr(C("第二批"), C("5万元"))) + "<w:p/>"))))));

    [Fact]
    public void A_table_of_indicators_inside_a_cell()
    {
        var indicators = Tbl([.. Enumerable.Range(1, 6).Select(i => Tr(C("产出"), C($"指标{i}"), C($"{i}个")))]);
        var document = Read(WordFile.Of(Tbl(Tr(C("项目名称"), C("修渠")), Tr(C("绩效指标"), Tc(indicators + "<w:p/>")), Tr(C("备注"), C("无")))));
        var tables = document.Blocks.OfType<PerfTargets.Ingest.Extraction.Table>().ToList();
        Assert.Equal([1, 6, 1], tables.Select(t => t.RowCount));
        Assert.Equal(["绩效指标"], Paragraphs(document));
        Assert.Equal([0, 1, 2], tables.Select(t => t.At.Table));
    }
}
