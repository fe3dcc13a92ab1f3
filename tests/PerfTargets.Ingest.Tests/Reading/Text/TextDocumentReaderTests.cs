using System.Text;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.Text;

namespace PerfTargets.Ingest.Tests.Reading.Text;

public class TextDocumentReaderTests
{
    [Fact]
    public void A_cell_dump_has_a_row_between_blank_lines()
    {
        var table = Table(Read("\t项目名称\n\t水库除险\n\n\t预算单位\n\t县水务局\n\n\t合计\n\t12\n\t\n"));
        Assert.Equal(ColumnMeaning.Sequence, table.Columns);
        Assert.Equal(["项目名称|水库除险", "预算单位|县水务局", "合计|12|"], Rows(table));
    }

    [Fact]
    public void Text_that_runs_into_the_next_cell_belongs_to_the_cell_before()
    {
        var table = Table(Read("\t\n\t\n\t\n成本指标\n\n\n\n成本指标\n\t材料费\n\t3万元\n"));
        Assert.Equal(["|||成本指标||||成本指标|材料费|3万元"], Rows(table).Select(r => r.Replace('\n', '|')));
    }

    [Fact]
    public void Text_between_blank_lines_is_a_paragraph()
    {
        var blocks = Read("\t满意度\n\t≥90%\n\n\n\n项目支出绩效目标申报表\n\n\t项目名称\n\t水库除险\n");
        Assert.Equal("项目支出绩效目标申报表", Assert.IsType<Paragraph>(blocks[1]).Text);
        Assert.IsType<Table>(blocks[2]);
    }

    [Fact]
    public void A_row_dump_keeps_its_blank_cells()
    {
        var table = Table(Read("项目名称\t水库除险\t\n\t其中：财政拨款\t12\n"));
        Assert.Equal(ColumnMeaning.Grid, table.Columns);
        Assert.Equal(["项目名称|水库除险|", "|其中：财政拨款|12"], Rows(table));
    }

    [Fact]
    public void Quoted_cells_of_a_tab_delimited_file_may_hold_line_breaks() =>
        Assert.Equal(["总体目标|一是修渠；\n二是\"清淤\"|"], Rows(Table(Read("总体目标\t\"一是修渠；\n二是\"\"清淤\"\"\"\t\n"))));

    [Fact]
    public void A_comma_separated_file_is_a_table() =>
        Assert.Equal(["项目名称|水库除险", "金额|1,200", "备注|"], Rows(Table(Read("项目名称,水库除险\n金额,\"1,200\"\n备注,\n"))));

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\vb")]
    public void Every_line_end_counts(string text) => Assert.Equal(2, Read(text.Replace("a", "甲\t1").Replace("b", "乙\t2")).OfType<Table>().Sum(t => t.RowCount));

    [Fact]
    public void A_cell_says_its_line_row_and_column()
    {
        var cell = Table(Read("通知\n\n项目名称\t水库除险\n")).Cells[1];
        Assert.Equal((3, 0, 0, 1), (cell.At.Line, cell.At.Table, cell.At.Row, cell.At.Column));
    }

    [Theory]
    [InlineData("产业发展 <input type=\"checkbox\"/> 行政专项 <input checked=\"\" type=\"checkbox\"/>\t", "产业发展 □ 行政专项 ☑")]
    [InlineData("[bookmark: _GoBack]一级指标\t", "一级指标")]
    [InlineData("<p>修渠</p>\t", "修渠")]
    [InlineData("关于印发<某县河道管理办法>的通知\t", "关于印发<某县河道管理办法>的通知")]
    [InlineData("3<5且7>6\t", "3<5且7>6")]
    public void Markup_is_no_text(string text, string expected) => Assert.Equal(expected, Table(Read(text)).Cells[0].Text.Trim());

    [Fact]
    public void Markup_that_was_taken_out_is_said()
    {
        var document = new TextDocumentReader().Read(Encoding.UTF8.GetBytes("<p>修渠</p>\t1\n"));
        Assert.Equal(["<p>", "</p>"], document.Diagnostics.Select(d => d.Text));
    }

    private static IReadOnlyList<Block> Read(string text) => new TextDocumentReader().Read(Encoding.UTF8.GetBytes(text)).Blocks;

    private static Table Table(IReadOnlyList<Block> blocks) => Assert.Single(blocks.OfType<Table>());

    private static IEnumerable<string> Rows(Table table) =>
        table.Cells.GroupBy(c => c.Row).Select(r => string.Join('|', r.Select(c => c.Text)));
}
