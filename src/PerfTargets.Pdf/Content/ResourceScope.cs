using PerfTargets.Pdf.Fonts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>The resources that names in a content stream stand for (ISO 32000-1, 7.8.3).</summary>
internal sealed class ResourceScope(PdfDictionary dictionary, FontCache fonts)
{
    private readonly Dictionary<string, PdfFont> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColorSpace> spaces = new(StringComparer.Ordinal);

    /// <summary>The resource dictionary.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>A font; one without any mapping when the name stands for none.</summary>
    public PdfFont Font(string name)
    {
        if (!named.TryGetValue(name, out var font))
            named[name] = font = fonts.Get(Dictionary.Dictionary("Font")?.Dictionary(name) ?? PdfDictionary.Empty);
        return font;
    }

    /// <summary>A colour space; gray when the name stands for none.</summary>
    public ColorSpace Space(string name)
    {
        if (!spaces.TryGetValue(name, out var space))
            spaces[name] = space = ColorSpaceReader.Named(name, Dictionary);
        return space;
    }

    /// <summary>The entry of a category, or null.</summary>
    public PdfDictionary? Find(string category, string name) => Dictionary.Dictionary(category)?.Dictionary(name);
}
