using PerfTargets.Ingest.Reading.Pdf.Recognition;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Signs told by their strokes, and what looks like them and is none.</summary>
public class SignShapeTests
{
    public static TheoryData<int> Sizes => [24, 30, 42, 60];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void At_least_and_at_most_are_told_with_a_level_bar_and_with_one_beside_the_arm(int size)
    {
        foreach (var bar in new[] { Bar, Slanted })
        {
            Assert.Equal("≥", SignOf(size, Arms, bar));
            Assert.Equal("≤", SignOf(size, Mirrored(Arms), Mirrored(bar)));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_only_looks_like_a_comparison_is_left_to_recognition(int size)
    {
        Assert.Null(SignOf(size, Arms));
        Assert.Null(SignOf(size, [(0, 0.1), (0.8, 0.1)], [(0.1, 0.5), (0.7, 0.5)], Bar));
        Assert.Null(SignOf(size, [(0.05, 0.15), (0.75, 0.15), (0.05, 0.85), (0.75, 0.85)]));
        Assert.Null(SignOf(size, [(0, 0.3), (0.8, 0.3)], Bar));
        Assert.Null(SignOf(size, [(0.1, 0.2), (0.4, 0.05), (0.7, 0.2), (0.6, 0.45), (0.05, 0.85), (0.75, 0.85)]));
        Assert.Null(SignOf(size, [(0.1, 0.1), (0.6, 0.2), (0.3, 0.4), (0.65, 0.6), (0.1, 0.85)]));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_box_is_told_empty_and_ticked(int size)
    {
        Assert.Equal("□", SignOf(size, Square));
        Assert.Equal("☑", SignOf(size, Square, [(0.24, 0.45), (0.38, 0.62), (0.6, 0.25)]));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Characters_that_are_boxes_are_no_boxes(int size)
    {
        // 口, whose sides reach below its foot; 日; 回; a cross in a box; a side that is open.
        Assert.Null(SignOf(size, [(0.1, 0.15), (0.1, 0.85)], [(0.1, 0.15), (0.75, 0.15), (0.75, 0.85)], [(0.1, 0.72), (0.75, 0.72)]));
        Assert.Null(SignOf(size, Square, [(0.1, 0.45), (0.75, 0.45)]));
        Assert.Null(SignOf(size, Square, [(0.3, 0.3), (0.55, 0.3), (0.55, 0.58), (0.3, 0.58), (0.3, 0.3)]));
        Assert.Null(SignOf(size, Square, [(0.25, 0.25), (0.6, 0.6)], [(0.6, 0.25), (0.25, 0.6)]));
        Assert.Null(SignOf(size, [(0.75, 0.1), (0.1, 0.1), (0.1, 0.75), (0.75, 0.75)]));
    }

    [Fact]
    public void What_is_far_smaller_or_larger_than_a_character_is_none()
    {
        var drawing = Draw(30, Arms, Bar);
        Assert.Equal("≥", SignShape.Of(drawing.Image, drawing.Ink(), 30));
        Assert.Null(SignShape.Of(drawing.Image, drawing.Ink(), 90));
        Assert.Null(SignShape.Of(drawing.Image, drawing.Ink(), 15));
    }

    private static (double X, double Y)[] Arms => [(0, 0.05), (0.75, 0.35), (0, 0.65)];

    private static (double X, double Y)[] Bar => [(0, 0.85), (0.75, 0.85)];

    private static (double X, double Y)[] Slanted => [(0.75, 0.55), (0, 0.85)];

    private static (double X, double Y)[] Square => [(0.1, 0.1), (0.75, 0.1), (0.75, 0.75), (0.1, 0.75), (0.1, 0.1)];

    private static (double X, double Y)[] Mirrored((double X, double Y)[] points) => [.. points.Select(p => (0.75 - p.X, p.Y))];

    private static string? SignOf(int size, params (double X, double Y)[][] strokes)
    {
        var drawing = Draw(size, strokes);
        return SignShape.Of(drawing.Image, drawing.Ink(), size);
    }

    // Points are in parts of the size.
    private static InkDrawing Draw(int size, params (double X, double Y)[][] strokes)
    {
        var drawing = new InkDrawing(2 * size, 2 * size);
        foreach (var stroke in strokes)
            drawing.Stroke(Math.Max(2, 0.07 * size), [.. stroke.Select(p => (size * (p.X + 0.4), size * (p.Y + 0.4)))]);
        return drawing;
    }
}
