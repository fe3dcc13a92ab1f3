using PerfTargets.Ingest.Reading.Pdf.Recognition;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

public class BracketShapeTests
{
    private const int Size = 30;
    private const int Width = 200;

    [Fact]
    public void An_even_bend_is_a_round_bracket_and_a_corner_or_a_stem_is_none()
    {
        Assert.Equal("（", Signs(Stroke(100, t => 7 * t * t)));
        Assert.Equal("）", Signs(Stroke(100, t => -7 * t * t)));
        Assert.Equal("", Signs(Stroke(100, t => 7 * Math.Abs(t))));
        Assert.Equal("", Signs(Stroke(100, t => -7 * Math.Abs(t))));
        Assert.Equal("", Signs(Stroke(100, _ => 0)));
        Assert.Equal("", Signs(Stroke(100, t => 7 * t)));
        Assert.Equal("", Signs(Stroke(100, t => Math.Abs(t) > 0.85 ? 7 : 0)));
    }

    [Fact]
    public void A_bracket_of_the_size_of_a_comma_is_none() => Assert.Equal("", Signs(Stroke(100, t => 7 * t * t, 8)));

    [Fact]
    public void The_white_on_its_outer_side_tells_a_wide_bracket_from_a_narrow_one()
    {
        var wide = Block(Block(Stroke(60, t => 7 * t * t), 10, 40), 72, 100);
        var narrow = Block(Block(Stroke(60, t => 7 * t * t), 10, 54), 72, 100);
        Assert.Equal("（", Signs(wide));
        Assert.Equal("(", Signs(narrow));
    }

    [Fact]
    public void Both_brackets_of_a_line_come_from_the_left_with_their_places()
    {
        var line = Block(Stroke(150, t => -7 * t * t, levels: Stroke(50, t => 7 * t * t)), 70, 135);
        var found = BracketShape.In(new InkImage(Width, Size, line, 200), Whole);
        Assert.Equal(['（', '）'], found.Select(b => b.Sign));
        Assert.Equal(53 / 200.0, found[0].Middle, 0.02);
        Assert.Equal(147 / 200.0, found[1].Middle, 0.02);
    }

    private static TextStretch Whole => new(new Box(0, 0, Width, Size), Size, Size / 2.0);

    private static string Signs(byte[] levels) => string.Concat(BracketShape.In(new InkImage(Width, Size, levels, 200), Whole).Select(b => b.Sign));

    // A stroke two pixels thick whose x goes off by a function of the height, -1 at the top and 1 at the bottom; its edges are grey.
    private static byte[] Stroke(double x, Func<double, double> off, int height = 28, byte[]? levels = null)
    {
        levels ??= [.. Enumerable.Repeat(InkImage.Paper, Width * Size)];
        var top = (Size - height) / 2;
        for (var y = 0; y < height; y++)
        {
            var left = x + off(2.0 * y / (height - 1) - 1);
            for (var column = (int)left; column <= left + 2; column++)
            {
                var covered = Math.Min(column + 1, left + 2) - Math.Max(column, left);
                if (covered > 0)
                    levels[(top + y) * Width + column] = (byte)(255 - 235 * covered);
            }
        }

        return levels;
    }

    private static byte[] Block(byte[] levels, int from, int to)
    {
        for (var y = 2; y < Size - 2; y++)
            levels.AsSpan(y * Width + from, to - from).Fill(20);
        return levels;
    }
}
