namespace PerfTargets.Pdf.Syntax;

/// <summary>An array; its items are given resolved.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    /// <summary>The items as written, references unresolved.</summary>
    public IReadOnlyList<PdfObject> Items { get; } = items;

    /// <summary>Number of items.</summary>
    public int Count => Items.Count;

    /// <summary>The item, resolved; <see cref="PdfNull"/> outside the array.</summary>
    public PdfObject this[int index] => index >= 0 && index < Items.Count ? Items[index].Resolve() : PdfNull.Value;

    /// <summary>The item as a number; null when it is none.</summary>
    public double? Number(int index) => this[index] is PdfNumber number ? number.Value : null;
}
