namespace PerfTargets.Ingest.Reading.Images.Png;

/// <summary>Reads PNG files: their packed rows as they are where a PDF can keep them so.</summary>
internal static class PngReader
{
    private static readonly (int Left, int Top, int Right, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>The page.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged.</exception>
    /// <exception cref="InvalidDataException">Its rows do not unpack.</exception>
    public static ImagePage Read(ReadOnlyMemory<byte> bytes)
    {
        var file = PngFile.Read(bytes);
        var header = file.Header;
        using var rows = new PngRows(file);
        var piece = header.IsInterlaced ? Interlaced(file, rows)
            : header.ColorType >= 4 || !file.Transparency.IsEmpty ? OnWhite(file, rows)
            : AsItIs(file, rows);
        return new ImagePage(header.Width, header.Height, [piece]) { Density = file.Density };
    }

    private static ImagePiece AsItIs(PngFile file, PngRows rows)
    {
        var header = file.Header;
        rows.Check(header.UnpackedBytes);
        var colors = header.IsIndexed ? ImageColors.Indexed(file.Palette.Span, header.Bits) : ImageColors.Plain(header.Samples, header.Bits);
        var entries = $"{colors}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {header.Samples}/BitsPerComponent {header.Bits}/Columns {header.Width}>>";
        return new ImagePiece(0, header.Width, header.Height, entries, file.Data);
    }

    private static ImagePiece OnWhite(PngFile file, PngRows rows)
    {
        var header = file.Header;
        var pixels = new PngPixels(file);
        using var packed = new PackedRows();
        var (row, above) = (new byte[header.RowBytes(header.Width)], new byte[header.RowBytes(header.Width)]);
        var line = new byte[header.Width * 3];
        for (var y = 0; y < header.Height; y++)
        {
            rows.Next(row, above);
            for (var x = 0; x < header.Width; x++)
                pixels.Set(row, x, line.AsSpan(x * 3, 3));
            packed.Add(line);
            (row, above) = (above, row);
        }

        return packed.End(header.Width, header.Height, ImageColors.Plain(3, 8));
    }

    private static ImagePiece Interlaced(PngFile file, PngRows rows)
    {
        var header = file.Header;
        var pixels = new PngPixels(file);
        var canvas = new byte[header.Width * header.Height * 3];
        foreach (var (left, top, right, down) in Passes)
        {
            var count = (header.Width - left + right - 1) / right;
            if (count <= 0)
                continue;
            var (row, above) = (new byte[header.RowBytes(count)], new byte[header.RowBytes(count)]);
            for (var y = top; y < header.Height; y += down)
            {
                rows.Next(row, above);
                for (var i = 0; i < count; i++)
                    pixels.Set(row, i, canvas.AsSpan((y * header.Width + left + i * right) * 3, 3));
                (row, above) = (above, row);
            }
        }

        using var packed = new PackedRows();
        packed.Add(canvas);
        return packed.End(header.Width, header.Height, ImageColors.Plain(3, 8));
    }
}
