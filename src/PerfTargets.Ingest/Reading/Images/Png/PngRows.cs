using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PerfTargets.Ingest.Reading.Images.Png;

/// <summary>Unpacks the rows of a PNG and undoes their filters.</summary>
internal sealed class PngRows : IDisposable
{
    private readonly ZLibStream unpacked;
    private readonly int step;

    /// <summary>Begins at the first row.</summary>
    public PngRows(PngFile file)
    {
        MemoryMarshal.TryGetArray(file.Data, out var data);
        unpacked = new ZLibStream(new MemoryStream(data.Array!, data.Offset, data.Count), CompressionMode.Decompress);
        step = Math.Max(1, file.Header.Bits * file.Header.Samples / 8);
    }

    /// <summary>Refuses data that do not unpack to all the rows.</summary>
    public void Check(long bytes)
    {
        var buffer = new byte[1 << 16];
        while (bytes > 0)
        {
            var read = unpacked.Read(buffer, 0, (int)Math.Min(buffer.Length, bytes));
            if (read == 0)
                throw ImageMessages.EndsEarly();
            bytes -= read;
        }
    }

    /// <summary>The next row.</summary>
    /// <param name="row">Takes it.</param>
    /// <param name="above">The row above; zeros above the first.</param>
    public void Next(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var filter = unpacked.ReadByte();
        if (filter < 0 || unpacked.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
            throw ImageMessages.EndsEarly();
        if (filter > 4)
            throw ImageMessages.Damaged("PNG 行的过滤方式未知", "a row of the PNG has an unknown filter");
        for (var i = 0; filter > 0 && i < row.Length; i++)
        {
            var (left, up, corner) = i < step ? (0, above[i], 0) : (row[i - step], above[i], above[i - step]);
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, corner),
            });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => unpacked.Dispose();

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
