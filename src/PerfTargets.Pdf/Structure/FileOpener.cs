namespace PerfTargets.Pdf.Structure;

/// <summary>Finds the objects and pages of a file: by its cross-reference where that is sound, else by scanning.</summary>
internal static class FileOpener
{
    /// <summary>How far from the start the header is looked for (ISO 32000-1, Annex H, note 13).</summary>
    private const int HeaderReach = 1024;

    /// <summary>Opens a file.</summary>
    /// <exception cref="PdfUnreadableException">It holds no page, or only for those who know its password.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes)
    {
        var header = bytes.Span[..Math.Min(HeaderReach, bytes.Length)].IndexOf("%PDF-"u8);
        // Offsets count from the header; some files with junk before it count that too.
        var file = header > 0 ? bytes[header..] : bytes;
        return ByReference(file) ?? (header > 0 ? ByReference(bytes) : null) ?? FileRebuilder.Open(new ObjectStore(file));
    }

    private static PdfFile? ByReference(ReadOnlyMemory<byte> file)
    {
        var store = new ObjectStore(file);
        if (CrossReferenceReader.Read(store) is not { } references)
            return null;
        store.Use(references);
        Encryption.Apply(store, references.Trailer);
        var catalog = references.Trailer.Dictionary("Root");
        if (catalog?.Dictionary("Pages") is null)
            return null;
        var tree = PageTree.Walk(catalog, store.Limit);
        if (tree.Pages.Count == 0 || (store.HasMisplaced && tree.Lost.Count > 0))
            return null;
        return new(store, tree.Pages, catalog.Dictionary("AcroForm"), catalog.Dictionary("OCProperties"), false, tree.Lost.Count);
    }
}
