namespace PerfTargets.Pdf.Syntax;

/// <summary>A dictionary; its values are given resolved.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    /// <summary>A dictionary without entries.</summary>
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfObject>());

    /// <summary>The entries as written, references unresolved, names without their slash.</summary>
    public IReadOnlyDictionary<string, PdfObject> Entries { get; } = entries;

    /// <summary>The value, resolved; <see cref="PdfNull"/> when it is missing.</summary>
    public PdfObject this[string name] => Entries.TryGetValue(name, out var value) ? value.Resolve() : PdfNull.Value;

    /// <summary>The value as a number; null when it is none.</summary>
    public double? Number(string name) => this[name] is PdfNumber number ? number.Value : null;

    /// <summary>The value as an integer; null when it is no number.</summary>
    public int? Int(string name) => this[name] is PdfNumber number ? number.Int : null;

    /// <summary>The value as a name; null when it is none.</summary>
    public string? Name(string name) => this[name] is PdfName value ? value.Value : null;

    /// <summary>The value as a dictionary, also that of a stream; null when it is none.</summary>
    public PdfDictionary? Dictionary(string name) => this[name] switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    /// <summary>The value as an array; null when it is none.</summary>
    public PdfArray? Array(string name) => this[name] as PdfArray;

    /// <summary>The value as a stream; null when it is none.</summary>
    public PdfStream? Stream(string name) => this[name] as PdfStream;
}
