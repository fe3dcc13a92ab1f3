namespace PerfTargets.Pdf.Structure;

/// <summary>Opens a file whose cross-reference is missing or wrong, by what is found in its bytes.</summary>
internal static class FileRebuilder
{
    /// <summary>Opens it.</summary>
    /// <exception cref="PdfUnreadableException">No object or no page was found, or a password is needed.</exception>
    public static PdfFile Open(ObjectStore store)
    {
        if (store.Scan.Objects.Count == 0)
            throw new PdfUnreadableException(PdfUnreadableReason.NotPdf);
        store.Use(ScannedReference.OfFile(store.Scan));
        var trailers = TrailerFinder.Find(store);
        if (TrailerFinder.Encrypted(store, trailers) is { } encrypted)
            Encryption.Apply(store, encrypted);
        store.Use(ScannedReference.Build(store));

        var catalog = CatalogFinder.Find(store, trailers);
        var tree = catalog is null ? PageTree.Nothing : PageTree.Walk(catalog, store.Limit);
        var lost = tree.Lost.Count;
        if (tree.Pages.Count == 0)
            tree = tree with { Pages = LostPages.All(store) };
        else if (lost > 0)
            tree = tree with { Pages = LostPages.Return(store, tree) };
        if (tree.Pages.Count == 0)
            throw new PdfUnreadableException(PdfUnreadableReason.NoPages);
        return new(store, tree.Pages, catalog?.Dictionary("AcroForm"), catalog?.Dictionary("OCProperties"), true, lost);
    }
}
