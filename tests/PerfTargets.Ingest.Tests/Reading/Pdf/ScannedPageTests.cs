using PerfTargets.Ingest.Binding;
using PerfTargets.Ingest.Diagnostics;
using static PerfTargets.Ingest.Tests.Reading.Pdf.PageDrawing;

namespace PerfTargets.Ingest.Tests.Reading.Pdf;

/// <summary>Pages that are pictures of paper.</summary>
public class ScannedPageTests
{
    [Fact]
    public void A_picture_without_text_needs_recognition()
    {
        var document = Read(new PageDrawing().Scan());
        Assert.True(document.Pages[0].NeedsOcr);
        Assert.Contains("第 1 页", Assert.Single(document.Diagnostics).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_page_does_not() => Assert.False(Read(new PageDrawing()).Pages[0].NeedsOcr);

    [Fact]
    public void A_text_layer_is_read_and_said()
    {
        var document = Read(new PageDrawing().Scan().Text(60, 100, "绩效目标表", invisible: true));
        Assert.Equal("绩效目标表", View(document));
        Assert.False(document.Pages[0].NeedsOcr);
        Assert.Equal(DiagnosticCode.TextRecognised, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void A_form_beside_a_picture_is_doubted_as_a_whole()
    {
        var form = new PageDrawing(2).Text(60, 80, "项目支出绩效目标表").Text(60, 114, "一级指标").Text(160, 114, "二级指标").Text(260, 114, "指标值")
            .Text(60, 134, "产出指标").Text(160, 134, "数量指标").Text(260, 134, "3个").Grid([50, 150, 250, 400], [100, 120, 140]);
        var bound = DocumentBinder.Bind(Read(new PageDrawing().Scan(), form), "a.pdf", new string('0', 64), provenance: true);
        var doubt = Assert.Single(Assert.Single(bound.Forms).Diagnostics, d => d.Code == DiagnosticCode.PageNeedsOcr);
        Assert.Null(doubt.At);
    }
}
