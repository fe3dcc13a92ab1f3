using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Finds the catalog of a file without its cross-reference.</summary>
internal static class CatalogFinder
{
    /// <summary>The catalog the newest trailer leads to; else the last one in the file; null when there is none.</summary>
    public static PdfDictionary? Find(ObjectStore store, IReadOnlyList<PdfDictionary> trailers)
    {
        foreach (var trailer in trailers)
        {
            if (trailer.Dictionary("Root") is { } catalog && catalog.Dictionary("Pages") is not null)
                return catalog;
        }
        foreach (var found in store.Scan.Objects.AsEnumerable().Reverse().Where(o => o.Hint.HasFlag(ObjectHint.Catalog)))
        {
            if (IsCatalog(store.Find(found.Number, 0)))
                return (PdfDictionary)store.Find(found.Number, 0);
        }
        foreach (var (number, location) in store.References.Locations)
        {
            if (location.Kind == LocationKind.Stream && IsCatalog(store.Find(number, 0)))
                return (PdfDictionary)store.Find(number, 0);
        }
        return null;
    }

    private static bool IsCatalog(PdfObject value) =>
        value is PdfDictionary dictionary && dictionary.Name("Type") == "Catalog" && dictionary.Dictionary("Pages") is not null;
}
