namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Files whose extension is not that of their content. The content decides, so forms are read all the same.</summary>
internal static class MisnamedFiles
{
    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        Form("pdf", "docx"),
        Form("docx", "pdf"),
        Form("html", "xls"),
        Form("html", "doc"),
        Form("docx", "txt"),
        Form("rowdump", "docx"),
        Form("celldump", "pdf"),
        Picture("jpg-named-pdf", "pdf", random => [.. Jpeg, .. Noise(random, 5000)]),
        Picture("png-named-docx", "docx", random => [.. Png, .. Noise(random, 5000)]),
    ];

    private static HostileKind Form(string format, string extension) =>
        new($"{format}-named-{extension}", extension, HostileExpectation.StillRead, random => GoodFile.Write(random, format));

    private static HostileKind Picture(string name, string extension, Func<SeededRandom, byte[]> make) => new(name, extension, HostileExpectation.NotRead, make);

    /// <summary>Bytes without any meaning.</summary>
    public static byte[] Noise(SeededRandom random, int length)
    {
        var bytes = new byte[length];
        for (var at = 0; at < length; at++)
            bytes[at] = (byte)random.Next(256);
        return bytes;
    }
}
