using PerfTargets.Pdf;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Ingest.Tests.Pdf.Structure;

public class PageTreeTests
{
    [Fact]
    public void A_page_inherits_what_it_does_not_say()
    {
        var builder = PdfBuilder.WithPages();
        var inner = builder.Add("");
        var content = builder.AddStream("text");
        builder.Set(2, $"<</Type/Pages/Kids[{inner} 0 R]/MediaBox[100 0 0 200]/Rotate 90/Resources<</Own 1>>>>");
        builder.Set(inner, $"<</Type/Pages/Parent 2 0 R/CropBox[-50 10 90 500]/Kids[<</Type/Page/Rotate -90/Contents {content} 0 R>> <</Type/Page>>]>>");
        var document = PdfDocument.Open(builder.Build());

        var page = document.Source(0);
        Assert.Equal(new PageRectangle(0, 0, 100, 200), page.MediaBox);
        Assert.Equal(new PageRectangle(0, 10, 90, 200), page.CropBox);
        Assert.Equal(270, page.Rotation);
        Assert.Equal(90, document.Source(1).Rotation);
        Assert.Equal(1, page.Resources.Int("Own"));
    }

    [Theory]
    [InlineData("", 0, 0, 612, 792)]
    [InlineData("/MediaBox[0 0 0 0]", 0, 0, 612, 792)]
    [InlineData("/MediaBox[0 0 10 10]/CropBox[20 20 30 30]", 0, 0, 10, 10)]
    [InlineData("/MediaBox[0 0 10 (x)]", 0, 0, 612, 792)]
    public void Boxes_that_make_no_sense(string entries, double left, double bottom, double right, double top)
    {
        var builder = PdfBuilder.WithPages();
        builder.Set(2, $"<</Type/Pages/Kids[<</Type/Page{entries}>>]>>");
        Assert.Equal(new PageRectangle(left, bottom, right, top), PdfDocument.Open(builder.Build()).Source(0).CropBox);
    }

    [Fact]
    public void Missing_types_wrong_counts_and_empty_places_are_no_obstacle()
    {
        var builder = PdfBuilder.WithPages("first", "second");
        builder.Set(2, "<</Count -1/Kids[null 4 0 R 77 0 R<</Kids[6 0 R]>> (text)]/MediaBox[0 0 10 10]>>");
        builder.Set(4, "<</Contents 3 0 R>>");
        var document = PdfDocument.Open(builder.Build());
        Assert.Equal(["first", "second"], PdfContents.Of(document));
        Assert.Contains(document.Problems, p => p.Code == PdfProblemCode.PageDamaged);
    }

    [Fact]
    public void A_tree_that_leads_back_to_itself_ends()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.Set(2, "<</Type/Pages/Kids[2 0 R 4 0 R 9 0 R]>>");
        builder.Set(9, "<</Type/Pages/Kids[2 0 R 9 0 R]>>");
        Assert.Equal(["first"], PdfContents.Of(builder.Build()));
    }

    [Fact]
    public void A_tree_a_hundred_thousand_nodes_deep_is_no_stack_overflow()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.Set(2, "<</Type/Pages/Kids[10 0 R]>>");
        for (var number = 10; number < 100_010; number++)
            builder.Set(number, $"<</Type/Pages/Kids[{(number == 100_009 ? 4 : number + 1)} 0 R]>>");
        Assert.Equal(["first"], PdfContents.Of(builder.Build()));
    }

    [Fact]
    public void A_tree_that_doubles_at_each_level_is_entered_once()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.Set(2, "<</Type/Pages/Kids[10 0 R 10 0 R]>>");
        for (var number = 10; number < 60; number++)
            builder.Set(number, $"<</Type/Pages/Kids[{(number == 59 ? 4 : number + 1)} 0 R {number + 1} 0 R]>>");
        Assert.Equal(1, PdfDocument.Open(builder.Build()).PageCount);
    }

    [Fact]
    public void The_same_page_without_end_reaches_the_limit()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.Set(2, $"<</Type/Pages/Kids[{string.Concat(Enumerable.Repeat("4 0 R ", 120_000))}]>>");
        var document = PdfDocument.Open(builder.Build());
        Assert.Equal(100_000, document.PageCount);
        Assert.Contains(document.Problems, p => p.Code == PdfProblemCode.LimitReached);
    }
}
