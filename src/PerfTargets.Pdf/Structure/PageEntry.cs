using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>A page as the tree leads to it.</summary>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Inherited">What stands above it.</param>
internal sealed record PageEntry(PdfDictionary Dictionary, PageAttributes Inherited);

/// <summary>What a page inherits unless it says otherwise (ISO 32000-1, table 30); as written, references unresolved.</summary>
/// <param name="Resources">Resources.</param>
/// <param name="MediaBox">Media box.</param>
/// <param name="CropBox">Crop box.</param>
/// <param name="Rotate">Rotation.</param>
internal sealed record PageAttributes(PdfObject Resources, PdfObject MediaBox, PdfObject CropBox, PdfObject Rotate)
{
    /// <summary>Nothing is inherited.</summary>
    public static PageAttributes None { get; } = new(PdfNull.Value, PdfNull.Value, PdfNull.Value, PdfNull.Value);

    /// <summary>These, with a node's own in their place.</summary>
    public PageAttributes Below(PdfDictionary node) => new(
        Own(node, "Resources", Resources),
        Own(node, "MediaBox", MediaBox),
        Own(node, "CropBox", CropBox),
        Own(node, "Rotate", Rotate));

    private static PdfObject Own(PdfDictionary node, string name, PdfObject inherited) =>
        node[name] is PdfNull ? inherited : node.Entries[name];
}
