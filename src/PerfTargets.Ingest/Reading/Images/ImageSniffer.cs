namespace PerfTargets.Ingest.Reading.Images;

/// <summary>Tells picture files by how they begin.</summary>
internal static class ImageSniffer
{
    /// <summary>The kind; null for bytes that are no picture this version reads.</summary>
    public static ImageKind? KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]))
            return ImageKind.Png;
        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return ImageKind.Jpeg;

        // 43 is BigTIFF: told here, refused with its name.
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || bytes.StartsWith("II+\0"u8) || bytes.StartsWith("MM\0+"u8))
            return ImageKind.Tiff;

        // Text may begin with these two letters, but holds no zero.
        return bytes.StartsWith("BM"u8) && bytes.Contains((byte)0) ? ImageKind.Bmp : null;
    }
}
