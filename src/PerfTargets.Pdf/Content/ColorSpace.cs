namespace PerfTargets.Pdf.Content;

/// <summary>A colour space (ISO 32000-1, 8.6) as far as grounds need it: light or dark, which tint.</summary>
/// <param name="Kind">How components become a colour.</param>
/// <param name="Components">Number of components.</param>
/// <param name="Base">An indexed space's base; null for the others.</param>
/// <param name="Table">An indexed space's colours, a byte a component.</param>
internal sealed record ColorSpace(ColorKind Kind, int Components, ColorSpace? Base = null, ReadOnlyMemory<byte> Table = default)
{
    /// <summary>The colour given to patterns and shadings.</summary>
    public const int PatternColor = 0xC0C0C0;

    /// <summary>One component, 0 black.</summary>
    public static ColorSpace Gray { get; } = new(ColorKind.Gray, 1);

    /// <summary>Red, green, blue.</summary>
    public static ColorSpace Rgb { get; } = new(ColorKind.Rgb, 3);

    /// <summary>Cyan, magenta, yellow, black.</summary>
    public static ColorSpace Cmyk { get; } = new(ColorKind.Cmyk, 4);

    /// <summary>Patterns.</summary>
    public static ColorSpace Pattern { get; } = new(ColorKind.Pattern, 0);

    /// <summary>The space of so many components of a device or a profile.</summary>
    public static ColorSpace OfComponents(int count) => count switch { 1 => Gray, 4 => Cmyk, _ => Rgb };

    /// <summary>The colour a space begins with (ISO 32000-1, 8.6.8).</summary>
    public int Initial => Kind switch
    {
        ColorKind.Cmyk or ColorKind.Tint => ToRgb([1, 1, 1, 1]),
        ColorKind.Lab => 0,
        _ => ToRgb([0, 0, 0, 0]),
    };

    /// <summary>The colour of components as 0xRRGGBB.</summary>
    /// <param name="values">At least four; those beyond the space's are not looked at.</param>
    public int ToRgb(ReadOnlySpan<double> values) => Kind switch
    {
        ColorKind.Gray => Pack(values[0], values[0], values[0]),
        ColorKind.Rgb => Pack(values[0], values[1], values[2]),
        ColorKind.Cmyk => Pack(1 - Math.Min(1, values[0] + values[3]), 1 - Math.Min(1, values[1] + values[3]), 1 - Math.Min(1, values[2] + values[3])),
        ColorKind.Lab => Pack(values[0] / 100, values[0] / 100, values[0] / 100),
        ColorKind.Tint => Pack(1 - values[0], 1 - values[0], 1 - values[0]),
        ColorKind.Indexed when Base is not null => Lookup(values[0], Base),
        _ => PatternColor,
    };

    private static int Pack(double red, double green, double blue) => (Byte(red) << 16) | (Byte(green) << 8) | Byte(blue);

    private static int Byte(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255);

    private int Lookup(double index, ColorSpace of)
    {
        Span<double> values = stackalloc double[4];
        var start = (long)Math.Clamp(index, 0, 255) * of.Components;
        for (var i = 0; i < of.Components && i < 4 && start + i < Table.Length; i++)
            values[i] = Table.Span[(int)start + i] / 255.0 * (of.Kind == ColorKind.Lab ? 100 : 1);
        return of.ToRgb(values);
    }
}

/// <summary>How components become a colour.</summary>
internal enum ColorKind
{
    /// <summary>One component, 0 black.</summary>
    Gray,

    /// <summary>Red, green, blue.</summary>
    Rgb,

    /// <summary>Cyan, magenta, yellow, black.</summary>
    Cmyk,

    /// <summary>Lightness from 0 to 100, and two that are left out.</summary>
    Lab,

    /// <summary>Amounts of inks: the first one tells how dark.</summary>
    Tint,

    /// <summary>A number into a table of another space's colours.</summary>
    Indexed,

    /// <summary>No colour but a pattern.</summary>
    Pattern,
}
