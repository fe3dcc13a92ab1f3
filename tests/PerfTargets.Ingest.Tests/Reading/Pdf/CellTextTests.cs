using static PerfTargets.Ingest.Tests.Reading.Pdf.PageDrawing;

namespace PerfTargets.Ingest.Tests.Reading.Pdf;

/// <summary>The text of a cell: what was wrapped is joined, what was a paragraph stays one.</summary>
public class CellTextTests
{
    [Theory]
    [InlineData("保障机关日常运\n转", "保障机关日常运转")]
    [InlineData("一是修渠。\n二是建路。", "一是修渠。/二是建路。")]
    [InlineData("全年共计支出12\n3万元", "全年共计支出123万元")]
    [InlineData("see the annual\nreport", "see the annual report")]
    [InlineData("项 目 名 称", "项 目 名 称")]
    [InlineData("  项目名称  ", "项目名称")]
    [InlineData("建设项目（一期\n）", "建设项目（一期）")]
    public void Lines_of_a_cell(string printed, string expected) =>
        Assert.Equal($"| {expected} | 乙", View(Read(new PageDrawing().Text(55, 114, printed).Text(140, 114, "乙").Grid([50, 130, 300], [100, 150]))));

    [Fact]
    public void Words_set_apart_without_a_space_get_one() =>
        Assert.Equal("GDP growth", View(Read(new PageDrawing().Text(60, 100, "GDP").Text(79, 100, "growth"))));

    [Fact]
    public void Ideographs_set_apart_get_no_space() =>
        Assert.Equal("项目", View(Read(new PageDrawing().Text(60, 100, "项").Text(76, 100, "目"))));

    [Fact]
    public void Radicals_become_ideographs() => Assert.Equal("人工", View(Read(new PageDrawing().Text(60, 100, "⼈⼯"))));
}
