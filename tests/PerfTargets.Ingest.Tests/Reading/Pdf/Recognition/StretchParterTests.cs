using PerfTargets.Ingest.Reading.Pdf.Recognition;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Stretches parted at signs told by their shape.</summary>
public class StretchParterTests
{
    private const int Size = 30;

    [Fact]
    public void Text_without_a_sign_is_one_part()
    {
        var drawing = new InkDrawing(300, 60).Characters(20, 10, 6, Size);
        var (stretch, sign) = Assert.Single(Part(drawing));
        Assert.Null(sign);
        Assert.Equal(drawing.Ink(), stretch.Box);
        Assert.Equal(27 / TextHeight.Filled, stretch.Size, 3);
        Assert.Equal(10 + 13.5, stretch.Middle, 3);
    }

    [Fact]
    public void A_sign_is_a_part_of_its_own_between_its_neighbours()
    {
        var drawing = new InkDrawing(300, 60).Characters(20, 10, 2, Size).Characters(130, 10, 3, Size)
            .Stroke(2.5, (90, 13), (112, 21), (90, 29)).Stroke(2.5, (90, 35), (112, 35));
        var parts = Part(drawing);
        Assert.Equal([null, "≥", null], parts.Select(p => p.Sign));
        Assert.Equal([21, 131], [parts[0].Stretch.Box.Left, parts[2].Stretch.Box.Left]);
        Assert.InRange(parts[1].Stretch.Box.Left, 86, 91);
        Assert.Equal(78, parts[0].Stretch.Box.Right);
        Assert.All(parts, p => Assert.Equal(parts[0].Stretch.Middle, p.Stretch.Middle));
    }

    [Fact]
    public void A_sign_alone_is_the_only_part()
    {
        var drawing = new InkDrawing(100, 60).Stroke(2.5, (20, 13), (42, 21), (20, 29)).Stroke(2.5, (20, 35), (42, 35));
        Assert.Equal("≥", Assert.Single(Part(drawing)).Sign);
    }

    [Fact]
    public void A_long_bar_is_a_dash_between_figures_and_one_between_ideographs()
    {
        InkDrawing Beside(int width, int height) => new InkDrawing(200, 60)
            .Fill(20, 36 - height, 20 + width, 36).Fill(50, 24, 78, 27).Fill(85, 36 - height, 85 + width, 36);
        Assert.Equal([null, "—", null], Part(Beside(14, 21)).Select(p => p.Sign));
        Assert.Equal([null], Part(Beside(27, 27)).Select(p => p.Sign));
        Assert.Equal([null], Part(new InkDrawing(200, 60).Fill(20, 15, 34, 36).Fill(50, 24, 78, 27)).Select(p => p.Sign));
    }

    [Fact]
    public void Low_strokes_have_the_size_of_the_page()
    {
        var drawing = new InkDrawing(200, 60).Fill(20, 20, 60, 30);
        Assert.Equal(Size, Assert.Single(Part(drawing)).Stretch.Size);
    }

    private static List<(TextStretch Stretch, string? Sign)> Part(InkDrawing drawing) => [.. new StretchParter(drawing.Image, Size).Part(drawing.Ink())];
}
