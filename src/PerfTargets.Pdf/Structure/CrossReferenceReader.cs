using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Follows the cross-reference sections from the newest to the oldest (ISO 32000-1, 7.5.4 to 7.5.8).</summary>
internal static class CrossReferenceReader
{
    private const int MostSections = 1000;

    /// <summary>Reads all sections.</summary>
    /// <returns>null when one cannot be read: then none is trusted.</returns>
    public static CrossReference? Read(ObjectStore store)
    {
        var references = new CrossReference();
        var seen = new HashSet<int>();
        var offset = StartOffset(store.File);
        while (offset is not null && seen.Add(offset.Value) && seen.Count <= MostSections)
        {
            if (ReadSection(store, offset.Value, references) is not { } trailer)
                return null;
            if (!references.Trailer.Entries.ContainsKey("Root"))
                references.Trailer = trailer;
            offset = trailer.Int("Prev");
        }
        return seen.Count > 0 ? references : null;
    }

    private static PdfDictionary? ReadSection(ObjectStore store, int offset, CrossReference references)
    {
        if (offset < 0 || offset >= store.File.Length)
            return null;
        var lexer = new Lexer(store.File) { Position = offset };
        if (lexer.Next() != TokenKind.Keyword || !lexer.Bytes.Span.SequenceEqual("xref"u8))
            return CrossReferenceStream.Read(store, offset, references);
        var free = new List<int>();
        var trailer = CrossReferenceTable.Read(lexer, store, references, free);
        store.Limit.Read(lexer.Position - offset);
        // In a hybrid file (7.5.8.4) the stream tells of objects that the table hides as free ones.
        if (trailer?.Int("XRefStm") is { } hidden)
            CrossReferenceStream.Read(store, hidden, references);
        foreach (var number in free)
            references.AddOlder(number, default);
        return trailer;
    }

    private static int? StartOffset(ReadOnlyMemory<byte> file)
    {
        var word = file.Span.LastIndexOf("startxref"u8);
        if (word < 0)
            return null;
        var lexer = new Lexer(file) { Position = word + 9 };
        return lexer.Next() == TokenKind.Number && lexer.Number <= file.Length ? (int)lexer.Number : null;
    }
}
