using PerfTargets.Scan.Bits;

namespace PerfTargets.Ingest.Tests.Scan.Bits;

/// <summary>The word-wise operations, against the same done pixel by pixel.</summary>
public class BitImageTests
{
    public static TheoryData<int, int> Sizes => new() { { 1, 1 }, { 63, 5 }, { 64, 64 }, { 65, 130 }, { 200, 70 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Transposing_exchanges_x_and_y(int width, int height)
    {
        var image = Random(width, height, 2);
        var turned = BitTransposer.Transpose(image);
        Assert.Equal((height, width), (turned.Width, turned.Height));
        Assert.Equal(image.Count(), turned.Count());
        Assert.All(Places(image), p => Assert.Equal(image[p.X, p.Y], turned[p.Y, p.X]));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Gaps_are_closed_up_to_the_length(int width, int height)
    {
        foreach (var most in new[] { 1, 3, 70 })
        {
            var (image, closed) = (Random(width, height, 8), Random(width, height, 8));
            RowMorphology.CloseGaps(closed, most);
            Assert.All(Places(image), p => Assert.Equal(image[p.X, p.Y] || IsInGap(image, p.X, p.Y, most), closed[p.X, p.Y]));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Short_runs_are_dropped(int width, int height)
    {
        foreach (var least in new[] { 2, 5, 66 })
        {
            var (image, left) = (Random(width, height, 1), Random(width, height, 1));
            RowMorphology.DropRuns(left, least);
            for (var y = 0; y < height; y++)
            {
                var (before, after) = (new List<BitRun>(), new List<BitRun>());
                BitRun.AddRow(image, y, before);
                BitRun.AddRow(left, y, after);
                Assert.Equal(before.Where(r => r.Length >= least), after);
            }
        }
    }

    [Fact]
    public void Blobs_hold_all_pixels_and_touch_no_other()
    {
        var image = Random(200, 100, 3);
        var blobs = BitBlob.Of(image);
        Assert.Equal(image.Count(), blobs.Sum(b => b.Runs.Sum(r => (long)r.Length)));
        var owner = new Dictionary<(int, int), int>();
        for (var i = 0; i < blobs.Count; i++)
        {
            foreach (var run in blobs[i].Runs)
            {
                for (var x = run.From; x < run.To; x++)
                    owner.Add((x, run.Y), i);
            }
        }

        Assert.All(owner, o =>
        {
            foreach (var (dx, dy) in new[] { (1, 0), (0, 1), (1, 1), (-1, 1) })
                Assert.Equal(o.Value, owner.GetValueOrDefault((o.Key.Item1 + dx, o.Key.Item2 + dy), o.Value));
        });
    }

    private static bool IsInGap(BitImage image, int x, int y, int most)
    {
        int left = x, right = x;
        while (left >= 0 && !image[left, y])
            left--;
        while (right < image.Width && !image[right, y])
            right++;
        return left >= 0 && right < image.Width && right - left - 1 <= most;
    }

    // One pixel in so many is paper when the number is 1: long runs; ink otherwise.
    private static BitImage Random(int width, int height, int oneIn)
    {
        var random = new Random(width * 31 + height + oneIn);
        var image = new BitImage(width, height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (oneIn == 1 ? random.Next(9) > 0 : random.Next(oneIn) == 0)
                    image.Set(y, x, x + 1);
            }
        }

        return image;
    }

    private static IEnumerable<(int X, int Y)> Places(BitImage image) =>
        from y in Enumerable.Range(0, image.Height) from x in Enumerable.Range(0, image.Width) select (x, y);
}
