using static PerfTargets.Ingest.Tests.Reading.Doc.DocView;

namespace PerfTargets.Ingest.Tests.Reading.Doc;

/// <summary>What Word and WPS write and the samples do not hold: each structure made byte by byte.</summary>
public class DocStructureTests
{
    private const int FirstMerged = 1;
    private const int Merged = 2;
    private const int Continues = 0x20;
    private const int Restarts = 0x60;

    [Fact]
    public void Compressed_text_is_of_the_code_page_1252() =>
        Assert.Equal(["Plan – 95 % “ok”"], Paragraphs(Read(new DocDraft { IsCompressed = true }.Run("Plan – 95 % “ok”").End())));

    [Fact]
    public void Cells_stand_where_their_edges_are()
    {
        var draft = new DocDraft().Cell("标题").RowEnd([0, 6000], 0)
            .Cell("甲").Cell("乙").RowEnd([0, 2000, 6000], 0, 0)
            .Cell("丙").Cell("丁").Cell("戊").RowEnd([0, 2010, 4000, 6000], 0, 0, 0);
        Assert.Equal(["0.0 标题 [1x3]", "1.0 甲", "1.1 乙 [1x2]", "2.0 丙", "2.1 丁", "2.2 戊"], Cells(Read(draft)));
    }

    [Fact]
    public void A_row_that_begins_further_right_leaves_its_columns_free() =>
        Assert.Equal(["0.0 甲", "0.1 乙", "1.1 丙"], Cells(Read(new DocDraft().Cell("甲").Cell("乙").RowEnd([0, 2000, 4000], 0, 0).Cell("丙").RowEnd([2000, 4000], 0))));

    [Fact]
    public void Two_edges_near_each_other_are_two_where_a_cell_stands_between_them() =>
        Assert.Equal(["0.0 甲", "0.1 乙", "0.2 丙"], Cells(Read(new DocDraft().Cell("甲").Cell("乙").Cell("丙").RowEnd([0, 2000, 2040, 4000], 0, 0, 0))));

    [Fact]
    public void Cells_merged_across_and_down()
    {
        var draft = new DocDraft().Cell("甲").Cell("").Cell("乙").RowEnd([0, 1000, 2000, 3000], FirstMerged, Merged, Restarts)
            .Cell("丙").Cell("丁").Cell("").RowEnd([0, 1000, 2000, 3000], 0, 0, Continues)
            .Cell("戊").Cell("己").Cell("庚").RowEnd([0, 1000, 2000, 3000], 0, 0, Restarts);
        Assert.Equal(["0.0 甲 [1x2]", "0.2 乙 [2x1]", "1.0 丙", "1.1 丁", "2.0 戊", "2.1 己", "2.2 庚"], Cells(Read(draft)));
    }

    [Fact]
    public void Text_under_a_merge_is_said()
    {
        var document = Read(new DocDraft().Cell("甲").RowEnd([0, 1000], Restarts).Cell("旧").RowEnd([0, 1000], Continues));
        Assert.Equal(["0.0 甲 [2x1]"], Cells(document));
        Assert.Equal(["text-set-aside 旧"], Aside(document));
    }

    [Fact]
    public void Merges_made_by_later_edits_count()
    {
        byte[] merge = [0x24, 0x56, 0, 2];
        byte[] down = [0x2B, 0xD6, 2, 2, 3];
        byte[] insert = [0x21, 0x76, 2, 1, 0xE8, 0x03];
        var draft = new DocDraft().Cell("甲").Cell("").Cell("乙").End('\a', [.. Sprms.InTable, .. Sprms.RowEnd, .. Sprms.DefineRow([0, 1000, 2000], 0, 0), .. insert, .. merge, .. down])
            .Cell("丙").Cell("丁").Cell("").RowEnd([0, 1000, 2000, 3000], 0, 0, Continues);
        Assert.Equal(["0.0 甲 [1x2]", "0.2 乙 [2x1]", "1.0 丙", "1.1 丁"], Cells(Read(draft)));
    }

    [Fact]
    public void A_table_inside_a_cell_ends_its_cells_with_paragraph_marks()
    {
        var inner = Sprms.Depth(2);
        var draft = new DocDraft().Cell("标签").Run("前").End('\r', Sprms.InTable)
            .Run("里1").End('\r', [.. inner, .. Sprms.InnerCellEnd]).Run("里2").End('\r', [.. inner, .. Sprms.InnerCellEnd])
            .End('\r', [.. inner, .. Sprms.InnerRowEnd, .. Sprms.DefineRow([0, 500, 900], 0, 0)])
            .Cell("后").RowEnd([0, 2000, 4000], 0, 0);
        Assert.Equal(["0.0 标签", "0.1 前⏎里1\t里2⏎后"], Cells(Read(draft)));
    }

    [Fact]
    public void Deleted_and_hidden_text_is_said_and_not_read()
    {
        var document = Read(new DocDraft().Run("预算").Run("10", Sprms.Deleted).Run("12").Run("内部", Sprms.Hidden).Run("万元").End());
        Assert.Equal(["预算12万元"], Paragraphs(document));
        Assert.Equal(["deleted-text 10", "text-set-aside 内部"], Aside(document));
    }

    [Fact]
    public void A_deleted_row_is_said_and_not_read()
    {
        var draft = new DocDraft().Cell("甲").RowEnd([0, 1000], 0).Run("旧", Sprms.Deleted).End('\a', Sprms.InTable);
        var document = Read(draft.EndDeleted('\a', [.. Sprms.InTable, .. Sprms.RowEnd]));
        Assert.Equal(["0.0 甲"], Cells(document));
        Assert.Equal(["deleted-text 旧"], Aside(document));
    }

    [Fact]
    public void A_paragraph_whose_end_is_deleted_runs_on() =>
        Assert.Equal(["前后"], Paragraphs(Read(new DocDraft().Run("前").EndDeleted('\r').Run("后").End())));

    [Fact]
    public void Fields_count_with_their_results() =>
        Assert.Equal(["合计8万元"], Paragraphs(Read(new DocDraft().Run("合计\u0013 =SUM(ABOVE) \u00148\u0015万元").End())));

    [Fact]
    public void Enclosed_characters_of_an_eq_field() =>
        Assert.Equal(["☑是 ①否"], Paragraphs(Read(new DocDraft().Run("\u0013 eq \\o\\ac(□,√)\u0015是 \u0013 eq \\o\\ac(○,1)\u0014\u0015否").End())));

    [Fact]
    public void A_reading_above_characters_is_said()
    {
        var document = Read(new DocDraft().Run("\u0013 EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(qu),渠)\u0015").End());
        Assert.Equal(["渠"], Paragraphs(document));
        Assert.Equal(["text-set-aside qu"], Aside(document));
    }

    [Fact]
    public void Special_characters() =>
        Assert.Equal(["上⏎下 2025-01\u00AD甲⏎乙"], Paragraphs(Read(new DocDraft().Run("上\v下 2025\u001E01\u001F甲\f乙").End())));

    [Fact]
    public void An_embedded_object_is_said()
    {
        var document = Read(new DocDraft().Run("\u0013 EMBED Excel.Sheet.8 \u0014").Run("\u0001", 0x56, 0x08, 1).Run("\u0015").End());
        Assert.Equal(["text-set-aside Excel.Sheet.8"], Aside(document));
    }

    [Fact]
    public void Formatting_that_a_fast_save_put_on_a_piece_counts() =>
        Assert.Equal(["text-set-aside 暗"], Aside(Read(new DocDraft { Modifier = (0x5C << 1) | (1 << 8) }.Run("暗").End())));

    [Fact]
    public void Properties_too_long_for_a_page_stand_in_the_stream_of_data()
    {
        byte[] row = [.. Sprms.RowEnd, .. Sprms.DefineRow([0, 1000, 3000], 0, 0)];
        var draft = new DocDraft { Data = [(byte)row.Length, 0, .. row] }
            .Cell("甲").Cell("乙").End('\a', [.. Sprms.InTable, 0x46, 0x66, 0, 0, 0, 0])
            .Cell("丙").RowEnd([0, 3000], 0);
        Assert.Equal(["0.0 甲", "0.1 乙", "1.0 丙 [1x2]"], Cells(Read(draft)));
    }
}
