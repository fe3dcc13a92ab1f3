namespace PerfTargets.Scan.Ink;

/// <summary>How grainy the paper is: a stroke must be darker than its grain.</summary>
internal static class PaperNoise
{
    private const double Least = 22;
    private const double Most = 110;
    private const byte LightPaper = 190;

    /// <summary>By how many levels a stroke must be darker than its sides.</summary>
    public static byte Contrast(InkImage image)
    {
        long sum = 0, count = 0;
        for (var y = 0; y < image.Height; y += 16)
        {
            var row = image.Row(y);
            for (var x = 2; x < row.Length; x++)
            {
                if (row[x] < LightPaper || row[x - 2] < LightPaper)
                    continue;
                sum += Math.Abs(row[x] - row[x - 2]);
                count++;
            }
        }

        // The mean distance of two values is 1.13 times their deviation.
        var deviation = count == 0 ? 0 : sum / 1.13 / count;
        return (byte)Math.Clamp(5 * deviation, Least, Most);
    }
}
