namespace PerfTargets.Pdf.Syntax;

/// <summary>A page's dictionary with what it inherits from the page tree (ISO 32000-1, 7.7.3.4).</summary>
/// <param name="Dictionary">The page's own dictionary.</param>
/// <param name="Resources">Its resources, own or inherited.</param>
/// <param name="MediaBox">Left, bottom, right, top; US letter when it is missing or empty.</param>
/// <param name="CropBox">Left, bottom, right, top, within the media box.</param>
/// <param name="Rotation">0, 90, 180 or 270.</param>
/// <param name="AcroForm">The document's interactive form; null when it has none.</param>
/// <param name="OptionalContent">The catalog's /OCProperties; null when it has none.</param>
internal sealed record PageSource(
    PdfDictionary Dictionary,
    PdfDictionary Resources,
    PageRectangle MediaBox,
    PageRectangle CropBox,
    int Rotation,
    PdfDictionary? AcroForm,
    PdfDictionary? OptionalContent = null);

/// <summary>A rectangle in default user space: y upwards.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Bottom">Smallest y.</param>
/// <param name="Right">Largest x.</param>
/// <param name="Top">Largest y.</param>
internal readonly record struct PageRectangle(double Left, double Bottom, double Right, double Top);
