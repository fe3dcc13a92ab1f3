namespace PerfTargets.Pdf.Filters;

/// <summary>PNG prediction: each row begins with the number of its filter (PNG specification, 9).</summary>
internal static class PngPredictor
{
    /// <summary>Undoes it; a row cut short by the end is undone as far as it goes.</summary>
    /// <param name="data">The rows with their filter numbers.</param>
    /// <param name="row">Bytes a row, without the number.</param>
    /// <param name="pixel">Bytes a pixel, at least 1.</param>
    public static FilterResult Undo(FilterResult data, int row, int pixel)
    {
        var input = data.Bytes.Span;
        var bytes = new byte[input.Length];
        var isDamaged = data.IsDamaged;
        var above = (ReadOnlySpan<byte>)new byte[Math.Min(row, input.Length)];
        var length = 0;
        for (var at = 0; at + 1 < input.Length; at += row + 1)
        {
            var count = Math.Min(row, input.Length - at - 1);
            var line = bytes.AsSpan(length, count);
            input.Slice(at + 1, count).CopyTo(line);
            isDamaged |= !UndoRow(input[at], line, above[..count], pixel);
            above = line;
            length += count;
        }
        return new(bytes.AsMemory(0, length), isDamaged);
    }

    private static bool UndoRow(byte filter, Span<byte> line, ReadOnlySpan<byte> above, int pixel)
    {
        switch (filter)
        {
            case 0:
                return true;
            case 1:
                for (var i = pixel; i < line.Length; i++)
                    line[i] += line[i - pixel];
                return true;
            case 2:
                for (var i = 0; i < line.Length; i++)
                    line[i] += above[i];
                return true;
            case 3:
                for (var i = 0; i < line.Length; i++)
                    line[i] += (byte)(((i < pixel ? 0 : line[i - pixel]) + above[i]) / 2);
                return true;
            case 4:
                for (var i = 0; i < line.Length; i++)
                    line[i] += i < pixel ? above[i] : Paeth(line[i - pixel], above[i], above[i - pixel]);
                return true;
            default:
                return false;
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var toLeft = Math.Abs(above - corner);
        var toAbove = Math.Abs(left - corner);
        var toCorner = Math.Abs(left + above - (2 * corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
