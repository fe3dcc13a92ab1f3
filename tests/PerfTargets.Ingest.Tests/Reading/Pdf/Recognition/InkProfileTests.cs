using PerfTargets.Ingest.Reading.Pdf.Recognition;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Ink counted by rows and columns, and the size of characters told by it.</summary>
public class InkProfileTests
{
    [Fact]
    public void Rows_and_columns_are_counted_within_the_box_alone()
    {
        var image = new InkDrawing(10, 8).Fill(2, 1, 5, 3).Fill(7, 0, 8, 8).Image;
        Assert.Equal([3, 3, 0, 0], InkProfile.OfRows(image, new Box(0, 1, 6, 5)));
        Assert.Equal([0, 2, 2, 2, 0, 0], InkProfile.OfColumns(image, new Box(1, 1, 7, 5)));
    }

    [Fact]
    public void Grey_counts_as_far_as_the_level_asked_for()
    {
        var image = new InkDrawing(4, 1).Fill(0, 0, 1, 1, 100).Fill(1, 0, 2, 1, 170).Fill(2, 0, 3, 1, 200).Fill(3, 0, 4, 1, 230).Image;
        Assert.Equal([3], InkProfile.OfRows(image, image.Bounds));
        Assert.Equal([2], InkProfile.OfRows(image, image.Bounds, InkProfile.ThinInk));
        Assert.Equal([1], InkProfile.OfRows(image, image.Bounds, InkProfile.FullInk));
    }

    [Fact]
    public void Runs_are_what_lies_between_blanks()
    {
        Assert.Equal([new InkRun(1, 3, 5), new InkRun(5, 6, 7)], InkProfile.Runs([0, 2, 3, 0, 0, 7]));
        Assert.Empty(InkProfile.Runs([0, 0]));
        Assert.Empty(InkProfile.Runs([]));
    }

    [Fact]
    public void The_size_is_that_of_most_ink_and_not_of_a_heading_or_a_figure()
    {
        var drawing = new InkDrawing(800, 600).Characters(100, 10, 8, 60);
        for (var y = 100; y < 500; y += 50)
            drawing.Characters(20, y, 20, 30);
        drawing.Fill(700, 520, 712, 540).Fill(20, 560, 400, 562);
        Assert.Equal(27 / TextHeight.Filled, TextHeight.Of(drawing.Image, [new Box(0, 0, 800, 600)]), 3);
    }

    [Fact]
    public void Without_text_the_size_is_the_usual_one_of_forms()
    {
        Assert.Equal(10.5 / 72 * 200, TextHeight.Of(new InkDrawing(100, 100).Image, [new Box(0, 0, 100, 100)]), 3);
        // A dark area is taller than any text.
        Assert.Equal(10.5 / 72 * 200, TextHeight.Of(new InkDrawing(100, 300).Fill(0, 0, 100, 290).Image, [new Box(-5, -5, 500, 500)]), 3);
    }
}
