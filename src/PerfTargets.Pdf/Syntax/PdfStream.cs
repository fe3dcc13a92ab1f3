namespace PerfTargets.Pdf.Syntax;

/// <summary>A stream: a dictionary and bytes behind filters.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    /// <summary>Its dictionary.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>The bytes as stored, decrypted, filters not yet applied.</summary>
    public ReadOnlyMemory<byte> Raw { get; } = raw;
}
