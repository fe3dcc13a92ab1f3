using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts;

/// <summary>Makes a font from its dictionary.</summary>
internal static class FontLoader
{
    /// <summary>The font. A broken dictionary gives a font that shows every code as U+FFFD; never an exception.</summary>
    /// <param name="dictionary">The font dictionary.</param>
    public static PdfFont Load(PdfDictionary dictionary) => dictionary.Name("Subtype") switch
    {
        "Type0" => CompositeFontReader.Read(dictionary),
        "Type3" => TypeThreeFont.Read(dictionary),
        null when dictionary.Array("DescendantFonts") is not null => CompositeFontReader.Read(dictionary),
        _ => SimpleFontReader.Read(dictionary),
    };
}
