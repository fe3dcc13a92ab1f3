namespace PerfTargets.Ingest.Reading.Images;

/// <summary>Colour entries of a PDF image dictionary.</summary>
internal static class ImageColors
{
    /// <summary>Samples of grey, of red, green and blue, or of four inks.</summary>
    /// <param name="samples">1, 3 or 4.</param>
    /// <param name="bits">Of a sample.</param>
    public static string Plain(int samples, int bits) => $"/ColorSpace{Space(samples)}/BitsPerComponent {bits}";

    /// <summary>Samples that are numbers of colours.</summary>
    /// <param name="colors">Red, green and blue of each colour.</param>
    /// <param name="bits">Of a sample.</param>
    public static string Indexed(ReadOnlySpan<byte> colors, int bits)
    {
        var count = Math.Min(colors.Length / 3, 1 << bits);
        return $"/ColorSpace[/Indexed/DeviceRGB {count - 1}<{Convert.ToHexString(colors[..(count * 3)])}>]/BitsPerComponent {bits}";
    }

    /// <summary>Samples counted from the other end.</summary>
    /// <param name="samples">1, 3 or 4.</param>
    public static string Inverted(int samples) => $"/Decode[{string.Join(' ', Enumerable.Repeat("1 0", samples))}]";

    private static string Space(int samples) => samples switch
    {
        1 => "/DeviceGray",
        3 => "/DeviceRGB",
        _ => "/DeviceCMYK",
    };
}
