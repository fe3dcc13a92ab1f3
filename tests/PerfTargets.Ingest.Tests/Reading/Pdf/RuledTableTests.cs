using static PerfTargets.Ingest.Tests.Reading.Pdf.PageDrawing;

namespace PerfTargets.Ingest.Tests.Reading.Pdf;

/// <summary>Tables that lines or colours draw.</summary>
public class RuledTableTests
{
    private static readonly double[] Columns = [50, 150, 300];
    private static readonly double[] Rows = [100, 120, 140];

    [Fact]
    public void A_grid() => AssertSees("| 甲 | 乙\n| 丙 | 丁", Filled().Grid(Columns, Rows));

    [Fact]
    public void Double_lines() => AssertSees("| 甲 | 乙\n| 丙 | 丁", Filled().Grid(Columns, Rows).Lying(122, 50, 300).Standing(152, 100, 140));

    [Fact]
    public void Dashed_lines()
    {
        var page = Filled().Grid(Columns, [100, 140]);
        for (var x = 50; x < 300; x += 5)
            page.Lying(120, x, x + 2);
        AssertSees("| 甲 | 乙\n| 丙 | 丁", page);
    }

    [Fact]
    public void Gaps_where_lines_should_meet()
    {
        var page = Filled().Lying(100, 50, 300).Lying(140, 50, 300).Lying(120, 52, 148).Lying(120, 152, 298);
        foreach (var x in Columns)
            page.Standing(x, 102, 118).Standing(x, 122, 138);
        AssertSees("| 甲 | 乙\n| 丙 | 丁", page);
    }

    [Fact]
    public void Missing_borders_are_spans() =>
        AssertSees("| 甲(2x1) | 乙\n| 丁", new PageDrawing().Text(60, 124, "甲").Text(160, 114, "乙").Text(160, 134, "丁")
            .Lying(100, 50, 300).Lying(120, 150, 300).Lying(140, 50, 300).Standing(50, 100, 140).Standing(150, 100, 140).Standing(300, 100, 140));

    [Fact]
    public void Outer_borders_left_out() =>
        AssertSees("| 甲 | 乙\n| 丙 | 丁", Filled().Lying(100, 50, 300).Lying(120, 50, 300).Lying(140, 50, 300).Standing(150, 100, 140));

    [Fact]
    public void Coloured_cells_without_lines() =>
        AssertSees("| 甲 | 乙\n| 丙 | 丁", Filled().Fill(50, 100, 149, 119).Fill(151, 100, 300, 119).Fill(50, 121, 149, 140).Fill(151, 121, 300, 140));

    [Fact]
    public void A_frame_around_a_paragraph_is_no_table() => AssertSees("甲乙丙", new PageDrawing().Text(60, 114, "甲乙丙").Grid([50, 300], [100, 120]));

    [Fact]
    public void An_underline_is_no_table() => AssertSees("甲乙丙", new PageDrawing().Text(60, 114, "甲乙丙").Lying(117, 60, 90));

    [Fact]
    public void A_frame_around_the_page_is_no_table() => AssertSees("| 甲 | 乙\n| 丙 | 丁", Filled().Grid(Columns, Rows).Grid([20, 575], [20, 820]));

    [Fact]
    public void Text_that_runs_downwards() =>
        AssertSees("| 绩效指标(2x1) | 乙\n| 丁", new PageDrawing().Down(60, 100, "绩效指标").Text(160, 114, "乙").Text(160, 134, "丁")
            .Lying(98, 50, 300).Lying(120, 150, 300).Lying(142, 50, 300).Standing(50, 98, 142).Standing(150, 98, 142).Standing(300, 98, 142));

    private static PageDrawing Filled() => new PageDrawing().Text(60, 114, "甲").Text(160, 114, "乙").Text(60, 134, "丙").Text(160, 134, "丁");

    private static void AssertSees(string expected, PageDrawing page) => Assert.Equal(expected, View(Read(page)));
}
