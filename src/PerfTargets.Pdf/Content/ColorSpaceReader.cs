using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>Makes a colour space from a name or an array (ISO 32000-1, 8.6.3).</summary>
internal static class ColorSpaceReader
{
    /// <summary>The space that a name stands for in resources.</summary>
    public static ColorSpace Named(string name, PdfDictionary resources) => OfName(name) ?? Read(resources.Dictionary("ColorSpace")?[name] ?? PdfNull.Value, 0);

    private static ColorSpace? OfName(string name) => name switch
    {
        "DeviceGray" or "CalGray" or "G" => ColorSpace.Gray,
        "DeviceRGB" or "CalRGB" or "RGB" => ColorSpace.Rgb,
        "DeviceCMYK" or "CalCMYK" or "CMYK" => ColorSpace.Cmyk,
        "Pattern" => ColorSpace.Pattern,
        _ => null,
    };

    private static ColorSpace Read(PdfObject value, int depth)
    {
        if (value is PdfName name)
            return OfName(name.Value) ?? ColorSpace.Gray;
        if (value is not PdfArray array || array[0] is not PdfName family || depth > 4)
            return ColorSpace.Gray;
        return family.Value switch
        {
            "ICCBased" => ColorSpace.OfComponents((array[1] as PdfStream)?.Dictionary.Int("N") ?? 3),
            "Lab" => new ColorSpace(ColorKind.Lab, 3),
            "Separation" => new ColorSpace(ColorKind.Tint, 1),
            "DeviceN" => new ColorSpace(ColorKind.Tint, (array[1] as PdfArray)?.Count ?? 1),
            "Indexed" or "I" => new ColorSpace(ColorKind.Indexed, 1, Read(array[1], depth + 1), Table(array[3])),
            _ => OfName(family.Value) ?? ColorSpace.Gray,
        };
    }

    private static ReadOnlyMemory<byte> Table(PdfObject value) => value switch
    {
        PdfString text => text.Bytes,
        PdfStream stream => StreamDecoder.Decode(stream).Bytes,
        _ => default,
    };
}
