namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Files with next to nothing in them.</summary>
internal static class TinyFiles
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        Nothing("empty-docx", "docx"),
        Nothing("empty-pdf", "pdf"),
        Nothing("empty-txt", "txt"),
        One("one-byte-docx", "docx"),
        One("one-byte-html", "html"),
        Of("byte-order-mark-only-utf8", "txt", 0xEF, 0xBB, 0xBF),
        Of("byte-order-mark-only-utf16", "txt", 0xFF, 0xFE),
        Of("byte-order-mark-and-half-a-unit", "txt", 0xFE, 0xFF, 0x4E),
        Of("zip-signature-only", "docx", 0x50, 0x4B, 0x03, 0x04),
        Of("zip-without-entries", "docx", 0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        Of("pdf-signature-only", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
        Of("ole-signature-only", "doc", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    ];

    private static HostileKind Nothing(string name, string extension) => new(name, extension, HostileExpectation.NotRead, _ => []);

    private static HostileKind One(string name, string extension) => new(name, extension, HostileExpectation.NotRead, random => [(byte)random.Next(256)]);

    private static HostileKind Of(string name, string extension, params byte[] bytes) => new(name, extension, HostileExpectation.NotRead, _ => bytes);
}
