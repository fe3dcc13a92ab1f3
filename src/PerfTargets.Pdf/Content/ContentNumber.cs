namespace PerfTargets.Pdf.Content;

/// <summary>Numbers as content streams write them (ISO 32000-1, 7.3.3), and as broken writers do: 12-3, --5.</summary>
internal static class ContentNumber
{
    private const double Largest = 1e12;

    private static readonly double[] Tenths = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12];

    /// <summary>Reads a number; always finite.</summary>
    /// <param name="data">The content.</param>
    /// <param name="at">Its first byte, then the first behind it; unmoved when no number stands here.</param>
    public static double Read(ReadOnlySpan<byte> data, ref int at)
    {
        var isNegative = false;
        var value = 0.0;
        var decimals = -1;
        for (; at < data.Length; at++)
        {
            var c = data[at];
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                if (decimals < 0)
                    value = Math.Min((value * 10) + (c - '0'), Largest);
                else if (decimals < Tenths.Length - 1)
                    value += (c - '0') * Tenths[++decimals];
            }
            else if (c == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else if (c == '-')
            {
                isNegative |= value == 0;
            }
            else if (c != '+')
            {
                break;
            }
        }

        return isNegative ? -value : value;
    }
}
