using System.Buffers.Binary;

namespace PerfTargets.Pdf.Filters;

/// <summary>The checksum behind deflated data (RFC 1950, 8.2).</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    /// <summary>Bytes that can be summed before the sums must be reduced.</summary>
    private const int Stretch = 5552;

    /// <summary>How far from the end of a stream its checksum may stand: line ends are often counted in.</summary>
    private const int Reach = 16;

    /// <summary>Whether the checksum of the data stands at the end of the stream it came from.</summary>
    /// <param name="deflated">The stream.</param>
    /// <param name="data">The data.</param>
    public static bool Confirms(ReadOnlySpan<byte> deflated, ReadOnlySpan<byte> data)
    {
        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Of(data));
        return deflated[Math.Max(0, deflated.Length - Reach)..].IndexOf(sum) >= 0;
    }

    private static uint Of(ReadOnlySpan<byte> data)
    {
        var low = 1u;
        var high = 0u;
        while (data.Length > 0)
        {
            var part = data[..Math.Min(Stretch, data.Length)];
            foreach (var value in part)
            {
                low += value;
                high += low;
            }
            low %= Modulus;
            high %= Modulus;
            data = data[part.Length..];
        }
        return (high << 16) | low;
    }
}
