using PerfTargets.Ingest.Reading.Pdf.Recognition;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Regions cut into single lines.</summary>
public class LineCutterTests
{
    private const int Size = 30;
    private const int Tall = 27;

    [Fact]
    public void Lines_are_cut_from_each_other_and_fit_their_ink()
    {
        var drawing = new InkDrawing(400, 200).Characters(20, 10, 8, Size).Characters(20, 50, 5, Size);
        Assert.Equal([new Box(21, 10, 258, 10 + Tall), new Box(21, 50, 168, 50 + Tall)], Cut(drawing));
    }

    [Fact]
    public void Strokes_of_one_character_stay_together()
    {
        // 二 beside 三, above a line of its own.
        var drawing = new InkDrawing(200, 120)
            .Fill(20, 14, 44, 17).Fill(18, 34, 46, 37)
            .Fill(52, 12, 74, 15).Fill(54, 23, 72, 26).Fill(50, 35, 76, 38)
            .Characters(18, 60, 3, Size);
        Assert.Equal([new Box(18, 12, 76, 38), new Box(19, 60, 106, 60 + Tall)], Cut(drawing));
    }

    [Fact]
    public void A_wide_gap_parts_a_line_and_a_narrow_one_does_not()
    {
        var drawing = new InkDrawing(600, 60).Characters(10, 10, 4, Size).Characters(10 + 5 * Size, 10, 2, Size).Characters(10 + 10 * Size, 10, 4, Size);
        Assert.Equal([new Box(11, 10, 218, 37), new Box(311, 10, 428, 37)], Cut(drawing));
    }

    [Fact]
    public void Lines_that_touch_are_cut_where_there_is_next_to_no_ink()
    {
        var drawing = new InkDrawing(300, 120).Characters(10, 10, 8, Size).Fill(100, 37, 103, 44).Characters(10, 44, 8, Size);
        var lines = Cut(drawing);
        Assert.Equal(2, lines.Count);
        Assert.Equal(10, lines[0].Top);
        Assert.InRange(lines[0].Bottom, 37, 44);
        Assert.InRange(lines[1].Top, 37, 44);
        Assert.Equal(44 + Tall, lines[1].Bottom);
    }

    [Fact]
    public void What_stands_side_by_side_in_other_rows_is_cut_on_its_own()
    {
        var drawing = new InkDrawing(600, 120).Characters(10, 10, 4, Size).Characters(10, 50, 4, Size).Characters(300, 28, 3, Size);
        Assert.Equal([new Box(11, 10, 128, 37), new Box(11, 50, 128, 77), new Box(301, 28, 388, 55)], Cut(drawing));
    }

    [Fact]
    public void Specks_and_blank_regions_give_nothing()
    {
        Assert.Empty(Cut(new InkDrawing(100, 100)));
        Assert.Empty(Cut(new InkDrawing(100, 100).Fill(50, 50, 53, 53)));
        Assert.Empty(new LineCutter(new InkDrawing(100, 100).Fill(0, 0, 100, 100).Image, Size).Cut(new Box(200, 200, 300, 300)));
    }

    [Fact]
    public void A_full_stop_alone_is_no_speck()
    {
        Assert.Single(Cut(new InkDrawing(100, 100).Fill(50, 50, 55, 55)));
    }

    [Fact]
    public void A_region_that_reaches_beyond_the_page_is_cut_at_its_edge()
    {
        var drawing = new InkDrawing(100, 60).Characters(10, 10, 2, Size);
        Assert.Equal([new Box(11, 10, 68, 37)], new LineCutter(drawing.Image, Size).Cut(new Box(-50, -50, 500, 500)));
    }

    private static List<Box> Cut(InkDrawing drawing) => new LineCutter(drawing.Image, Size).Cut(drawing.Image.Bounds);
}
