using System.Text;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>Every trap of docs/formats/html.md: each text in its cell, exactly once.</summary>
public class HtmlTrapTests
{
    public static TheoryData<string> Names => [.. HtmlTrap.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_text_stands_in_its_cell_once(string name)
    {
        var trap = HtmlTrap.All.Single(t => t.Name == name);
        TrapFiles.Keep("html", trap.Name, ".html", Encoding.UTF8.GetBytes(trap.Html));
        var document = HtmlView.Read(trap.Html);
        Assert.Equal(trap.Expected, HtmlView.Of(document));
        Assert.Equal(trap.Diagnostics, string.Join(' ', document.Diagnostics.Select(d => d.Code)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_cells_share_a_place(string name)
    {
        foreach (var table in HtmlView.Read(HtmlTrap.All.Single(t => t.Name == name).Html).Blocks.OfType<Table>())
        {
            var taken = new HashSet<(int, int)>();
            foreach (var cell in table.Cells)
            {
                Assert.InRange(cell.Row + cell.RowSpan, 1, table.RowCount);
                Assert.InRange(cell.Column + cell.ColumnSpan, 1, table.ColumnCount);
                for (var r = 0; r < cell.RowSpan; r++)
                {
                    for (var c = 0; c < cell.ColumnSpan; c++)
                        Assert.True(taken.Add((cell.Row + r, cell.Column + c)), $"{cell.Text} at {cell.Row + r}, {cell.Column + c}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_content_says_that_it_is_html(string name) =>
        Assert.Equal(Diagnostics.DocumentFormat.Html, FormatDetector.Detect(Encoding.UTF8.GetBytes(HtmlTrap.All.Single(t => t.Name == name).Html), "无名").Format);

    [Fact]
    public void The_page_names_every_trap_and_no_other()
    {
        var rows = File.ReadLines(RepositoryRoot.Combine("docs", "formats", "html.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(l => l.Split('`')[1]);
        Assert.Equal(HtmlTrap.All.Select(t => t.Name), rows);
    }

    [Fact]
    public void Hidden_and_deleted_text_is_said()
    {
        var document = HtmlView.Read("<p>甲<span style='display:none'>乙<br>丙</span><del>丁</del></p><p hidden>戊</p>");
        Assert.Equal(["乙\n丙\n戊", "丁"], document.Diagnostics.Select(d => d.Text));
        Assert.All(document.Diagnostics, d => Assert.Equal(Diagnostics.Severity.Info, d.Severity));
    }
}
