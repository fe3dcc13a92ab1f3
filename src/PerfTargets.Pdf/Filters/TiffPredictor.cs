namespace PerfTargets.Pdf.Filters;

/// <summary>TIFF prediction: each sample is the difference to the same component of the pixel on its left (TIFF 6.0, 14).</summary>
internal static class TiffPredictor
{
    /// <summary>Undoes it; a row cut short by the end is undone as far as it goes.</summary>
    /// <param name="data">The rows.</param>
    /// <param name="colors">Components a pixel.</param>
    /// <param name="depth">Bits a component.</param>
    /// <param name="columns">Pixels a row.</param>
    /// <param name="row">Bytes a row.</param>
    public static FilterResult Undo(FilterResult data, int colors, int depth, int columns, int row)
    {
        var bytes = data.Bytes.ToArray();
        for (var at = 0; at < bytes.Length; at += row)
        {
            var line = bytes.AsSpan(at, Math.Min(row, bytes.Length - at));
            if (depth == 8)
                UndoBytes(line, colors);
            else if (depth == 16)
                UndoPairs(line, colors);
            else
                UndoBits(line, colors, depth, columns);
        }
        return data with { Bytes = bytes };
    }

    private static void UndoBytes(Span<byte> line, int colors)
    {
        for (var i = colors; i < line.Length; i++)
            line[i] += line[i - colors];
    }

    private static void UndoPairs(Span<byte> line, int colors)
    {
        for (var i = 2 * colors; i + 1 < line.Length; i += 2)
        {
            var left = i - (2 * colors);
            var sum = (line[i] << 8) + line[i + 1] + (line[left] << 8) + line[left + 1];
            line[i] = (byte)(sum >> 8);
            line[i + 1] = (byte)sum;
        }
    }

    private static void UndoBits(Span<byte> line, int colors, int depth, int columns)
    {
        var mask = (1 << depth) - 1;
        var samples = Math.Min((long)colors * columns, line.Length * 8L / depth);
        var left = new int[colors];
        for (var i = 0; i < samples; i++)
        {
            var bit = i * depth;
            var shift = 8 - depth - (bit % 8);
            var sum = (((line[bit / 8] >> shift) & mask) + left[i % colors]) & mask;
            left[i % colors] = sum;
            line[bit / 8] = (byte)((line[bit / 8] & ~(mask << shift)) | (sum << shift));
        }
    }
}
