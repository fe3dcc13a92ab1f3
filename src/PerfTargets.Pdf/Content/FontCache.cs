using PerfTargets.Pdf.Fonts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>The fonts of a document, each loaded once.</summary>
internal sealed class FontCache
{
    private readonly Dictionary<PdfDictionary, PdfFont> fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font of a dictionary.</summary>
    public PdfFont Get(PdfDictionary dictionary)
    {
        if (!fonts.TryGetValue(dictionary, out var font))
            fonts[dictionary] = font = FontLoader.Load(dictionary);
        return font;
    }
}
