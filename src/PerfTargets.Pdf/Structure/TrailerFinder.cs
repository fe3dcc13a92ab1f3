using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Finds the trailers of a file without its cross-reference.</summary>
internal static class TrailerFinder
{
    /// <summary>Trailers looked at, the last ones.</summary>
    private const int Most = 64;

    /// <summary>The trailers and the dictionaries of cross-reference streams, newest first.</summary>
    public static IReadOnlyList<PdfDictionary> Find(ObjectStore store)
    {
        var found = new List<(int Position, PdfDictionary Trailer)>();
        foreach (var position in store.Scan.Trailers.TakeLast(Most))
        {
            if (!store.Limit.MayRead())
                break;
            var lexer = new Lexer(store.File) { Position = position + "trailer".Length };
            if (new ObjectParser(lexer, store).Next() is PdfDictionary trailer)
                found.Add((position, trailer));
            store.Limit.Read(lexer.Position - position);
        }
        foreach (var stream in store.Scan.Objects.Where(o => o.Hint.HasFlag(ObjectHint.CrossReference)).TakeLast(Most))
        {
            if (store.Reader.ReadAt(stream.Position, stream.Number) is PdfStream trailer)
                found.Add((stream.Position, trailer.Dictionary));
        }
        return [.. found.OrderByDescending(f => f.Position).Select(f => f.Trailer)];
    }

    /// <summary>The trailer that tells how the file is encrypted; null when it is not. Where all are lost, one made of the encryption dictionary.</summary>
    public static PdfDictionary? Encrypted(ObjectStore store, IReadOnlyList<PdfDictionary> trailers)
    {
        if (trailers.FirstOrDefault(t => t.Dictionary("Encrypt") is not null) is { } trailer)
            return trailer;
        if (trailers.Any(t => t.Entries.ContainsKey("Root")))
            return null;
        foreach (var found in store.Scan.Objects.Where(o => o.Hint.HasFlag(ObjectHint.Encryption)).TakeLast(Most))
        {
            if (store.Find(found.Number, 0) is PdfDictionary encryption && encryption.Name("Filter") == "Standard"
                && encryption["O"] is PdfString && encryption["U"] is PdfString)
            {
                return new(new Dictionary<string, PdfObject> { ["Encrypt"] = encryption });
            }
        }
        return null;
    }
}
