using PerfTargets.Pdf.Fonts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>The fonts of a document, each loaded once.</summary>
/// <param name="load">Makes a font from its dictionary.</param>
internal sealed class FontCache(Func<PdfDictionary, PdfFont> load)
{
    private readonly Dictionary<PdfDictionary, PdfFont> fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>A cache of fonts as they are in the file.</summary>
    public FontCache()
        : this(FontLoader.Load)
    {
    }

    /// <summary>The font of a dictionary.</summary>
    public PdfFont Get(PdfDictionary dictionary)
    {
        if (!fonts.TryGetValue(dictionary, out var font))
            fonts[dictionary] = font = load(dictionary);
        return font;
    }
}
