using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using static PerfTargets.Ingest.Tests.Reading.Excel.ExcelXml;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Traps of sheets: every cell that is shown at its place, what is not shown in a diagnostic.</summary>
public class SheetTraps
{
    [Fact]
    public void Merged_cells_span_rows_and_columns() => Assert.Equal(
        ["0.0 资金 [2x2]", "0.2 总额", "1.2 财政", "2.0 甲", "2.1 乙", "2.2 丙"],
        Cells(new ExcelFile().SheetOf("Sheet1", Data(Row(1, T("A1", "资金"), T("C1", "总额")), Row(2, T("C2", "财政")), Row(3, T("A3", "甲"), T("B3", "乙"), T("C3", "丙"))) + Merges("A1:B2")).Bytes()));

    [Fact]
    public void A_title_merged_across_the_sheet() => Assert.Equal(
        ["0.0 目标表 [1x2]", "1.0 标签", "1.1 值"],
        Cells(new ExcelFile().SheetOf("Sheet1", Data(Row(1, T("A1", "目标表")), Row(2, T("A2", "标签"), T("B2", "值"))) + Merges("A1:H1")).Bytes()));

    [Fact]
    public void Blank_rows_and_columns_around_and_between_are_left_out()
    {
        var table = Assert.Single(Read(ExcelFile.Of(Row(3, T("C3", "标签"), T("F3", "值")), Row(9, T("C9", "下")))).Blocks.OfType<Table>());
        Assert.Equal(["0.0 标签", "0.1 值", "1.0 下"], Word.WordXml.Cells(table));
        Assert.Equal([(2, 2), (2, 5), (8, 2)], table.Cells.Select(c => (c.At.Row!.Value, c.At.Column!.Value)));
    }

    [Fact]
    public void A_blank_cell_with_borders_is_a_cell() => Assert.Equal(
        ["0.0 标签", "0.1 ", "0.2 单位", "1.0 ", "2.0 甲", "2.1 乙", "2.2 丙"],
        Cells(new ExcelFile().Styles().Sheet("Sheet1", Row(1, T("A1", "标签"), B("B1", 1), T("C1", "单位")), Row(2, B("A2", 1)), Row(3, B("A3", 1)), Row(4, T("A4", "甲"), T("B4", "乙"), T("C4", "丙"), B("D4", 1)), Row(5, B("A5", 1))).Bytes()));

    [Fact]
    public void The_size_a_sheet_states_is_not_believed() => Assert.Equal(
        ["0.0 标签", "0.1 值"], Cells(new ExcelFile().SheetOf("Sheet1", "<dimension ref=\"A1:A1\"/>" + Data(Row(5, T("A5", "标签"), T("B5", "值")))).Bytes()));

    [Fact]
    public void Rows_and_cells_without_places_follow_each_other() => Assert.Equal(
        ["0.0 甲", "0.1 乙", "1.0 丙"],
        Cells(ExcelFile.Of("<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c t=\"inlineStr\"><is><t>乙</t></is></c></row><row><c t=\"inlineStr\"><is><t>丙</t></is></c></row>")));

    [Fact]
    public void Rows_and_cells_in_any_order() => Assert.Equal(
        ["0.0 甲", "0.1 乙", "1.0 丙"], Cells(ExcelFile.Of(Row(2, T("A2", "丙")), Row(1, T("B1", "乙"), T("A1", "甲")))));

    [Fact]
    public void Two_cells_at_one_place_are_both_said()
    {
        var document = Read(ExcelFile.Of(Row(1, T("A1", "甲"), T("A1", "乙"))));
        Assert.Equal(["0.0 甲"], Cells(document));
        Assert.Equal(["乙"], Aside(document));
    }

    [Fact]
    public void Text_under_a_merge_is_said()
    {
        var document = Read(new ExcelFile().SheetOf("Sheet1", Data(Row(1, T("A1", "甲"), T("B1", "遮住"), T("C1", "乙"))) + Merges("A1:B1")).Bytes());
        Assert.Equal(["0.0 甲", "0.1 乙"], Cells(document));
        Assert.Equal(["遮住"], Aside(document));
    }

    [Fact]
    public void Merges_that_overlap_count_once_and_are_said()
    {
        var document = Read(new ExcelFile().SheetOf("Sheet1", Data(Row(1, T("A1", "甲"), T("C1", "丙")), Row(2, T("A2", "一"), T("B2", "二"), T("C2", "三"))) + Merges("A1:B1", "B1:C1", "nowhere")).Bytes());
        Assert.Equal(["0.0 甲 [1x2]", "0.2 丙", "1.0 一", "1.1 二", "1.2 三"], Cells(document));
        Assert.Equal([DiagnosticCode.CellsOverlap, DiagnosticCode.CellsOverlap], Codes(document));
    }

    [Fact]
    public void Hidden_rows_are_said_and_not_read()
    {
        var document = Read(ExcelFile.Of(Row(1, T("A1", "甲")), "<row r=\"2\" hidden=\"1\">" + T("A2", "藏") + T("B2", "起") + "</row>", "<row r=\"3\" ht=\"0\">" + T("A3", "来") + "</row>", Row(4, T("A4", "乙"))));
        Assert.Equal(["0.0 甲", "1.0 乙"], Cells(document));
        Assert.Equal(["藏\t起\n来"], Aside(document));
        Assert.Equal([DiagnosticCode.HiddenText], Codes(document));
    }

    [Fact]
    public void Hidden_columns_are_said_and_not_read()
    {
        var document = Read(new ExcelFile().SheetOf("Sheet1", "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>" + Data(Row(1, T("A1", "甲"), T("B1", "藏"), T("D1", "乙")), Row(2, T("C2", "起")))).Bytes());
        Assert.Equal(["0.0 甲", "0.1 乙"], Cells(document));
        Assert.Equal(["藏\n起"], Aside(document));
    }

    [Fact]
    public void A_merged_cell_that_is_hidden_in_part_is_shown() => Assert.Equal(
        ["0.0 目标表 [1x2]", "1.0 标签", "1.1 值"],
        Cells(new ExcelFile().SheetOf("Sheet1", "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>" + Data(Row(1, T("A1", "目标表")), Row(2, T("B2", "标签"), T("C2", "值"))) + Merges("A1:C1")).Bytes()));

    [Fact]
    public void Hidden_sheets_are_said_and_not_read()
    {
        var document = Read(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).SheetOf("字典", Data(Row(1, T("A1", "一")), Row(2, T("A2", "二"))), "hidden").SheetOf("底稿", Data(Row(1, T("A1", "三"))), "veryHidden").Bytes());
        Assert.Equal(["0.0 甲"], Cells(document));
        Assert.Equal(["一\n二", "三"], Aside(document));
        Assert.Contains("字典", document.Diagnostics[0].Message.Zh);
    }

    [Fact]
    public void Every_sheet_is_a_table_of_its_own()
    {
        var document = Read(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Sheet("空").SheetOf("藏", "", "hidden").Sheet("项目二", Row(2, T("A2", "乙"))).Bytes());
        Assert.Equal([(0, "甲"), (2, "乙")], document.Blocks.OfType<Table>().Select(t => (t.At.Table!.Value, t.Cells[0].Text)));
        Assert.Equal(["项目二"], Aside(document));
    }

    [Fact]
    public void Headers_and_footers_are_said()
    {
        const string Margins = "<headerFooter><oddHeader>&amp;L&amp;\"宋体,常规\"&amp;12附件1&amp;C内部资料&amp;K01+000 A&amp;&amp;B</oddHeader><oddFooter>第&amp;P页</oddFooter><evenHeader>&amp;P</evenHeader></headerFooter>";
        Assert.Equal(["附件1\n内部资料 A&B", "第页"], Aside(Read(new ExcelFile().SheetOf("Sheet1", Data(Row(1, T("A1", "甲"))) + Margins).Bytes())));
    }

    [Fact]
    public void Comments_are_said_with_their_cells()
    {
        var document = Read(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲")))
            .Beside("comments1.xml", $"<comments xmlns=\"{ExcelFile.S}\"><authors><author>审核</author></authors><commentList><comment ref=\"B3\" authorId=\"0\"><text><r><t>请核</t></r><r><t>对</t></r></text></comment></commentList></comments>", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", "comments").Bytes());
        Assert.Equal(["请核对"], Aside(document));
        Assert.Equal((2, 1), (document.Diagnostics[0].At!.Row!.Value, document.Diagnostics[0].At!.Column!.Value));
    }

    [Fact]
    public void Text_boxes_and_pictures_are_said()
    {
        const string Draw = "http://schemas.openxmlformats.org/drawingml/2006/";
        var drawing = $"<xdr:wsDr xmlns:xdr=\"{Draw}spreadsheetDrawing\" xmlns:a=\"{Draw}main\"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>4</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>另</a:t></a:r><a:r><a:t>附</a:t></a:r></a:p><a:p><a:r><a:t>说明</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>";
        var document = Read(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Beside("drawings/drawing1.xml", drawing, "application/vnd.openxmlformats-officedocument.drawing+xml", "drawing").Bytes());
        Assert.Equal(["另附\n说明", ""], Aside(document));
        Assert.Equal((4, 1), (document.Diagnostics[0].At!.Row!.Value, document.Diagnostics[0].At!.Column!.Value));
    }

    [Fact]
    public void Form_controls_are_said_with_their_ticks()
    {
        const string Vml = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shape><v:textbox><div><font>一次性项目</font></div></v:textbox><x:ClientData ObjectType=\"Checkbox\"><x:Checked>1</x:Checked></x:ClientData></v:shape><v:shape><v:textbox><div>延续</div></v:textbox><x:ClientData ObjectType=\"Checkbox\"/></v:shape><v:shape><v:textbox><div>注</div></v:textbox><x:ClientData ObjectType=\"Note\"/></v:shape></xml>";
        var document = Read(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Beside("drawings/vml1.vml", Vml, "application/vnd.openxmlformats-officedocument.vmlDrawing", "vmlDrawing").Bytes());
        Assert.Equal(["☑一次性项目", "□延续"], Aside(document));
    }
}
