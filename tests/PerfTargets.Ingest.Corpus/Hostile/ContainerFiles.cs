using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PerfTargets.Ingest.Corpus.Writers;

namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Containers that are locked, or swell when they are opened.</summary>
internal static class ContainerFiles
{
    private const int Sector = 512;

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        new("ole-encrypted", "docx", HostileExpectation.NotRead, random => Ole(random, "EncryptionInfo", "EncryptedPackage")),
        new("ole-word", "doc", HostileExpectation.NotRead, random => Ole(random, "WordDocument", "1Table")),
        new("zip-bomb-in-the-document", "docx", HostileExpectation.NotRead, _ => Bomb("word/document.xml")),
        new("zip-bomb-in-the-styles", "docx", HostileExpectation.Either, _ => Bomb("word/styles.xml")),
        new("zip-bomb-beside-the-document", "docx", HostileExpectation.StillRead, _ => Bomb("word/media/image1.bmp")),
        new("zip-of-100000-entries", "docx", HostileExpectation.Either, random => Crowd(random)),
        new("zip-without-document", "docx", HostileExpectation.NotRead, _ => Zip(zip => Part(zip, "word/other.xml", "<a/>"))),
        new("zip-of-pictures", "docx", HostileExpectation.NotRead, random => Zip(zip => Part(zip, "1.jpg", Convert.ToHexString(MisnamedFiles.Noise(random, 500))))),
    ];

    /// <summary>A zip file.</summary>
    public static byte[] Zip(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            fill(zip);
        return stream.ToArray();
    }

    /// <summary>An entry of a zip file.</summary>
    public static void Part(ZipArchive zip, string name, string text)
    {
        using var part = Entry(zip, name);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A .docx with a main part of one's own.</summary>
    /// <param name="body">What stands in the body.</param>
    /// <param name="prolog">What stands in front of the root element.</param>
    public static byte[] Word(string body, string prolog = "") => Zip(zip =>
    {
        Part(zip, "[Content_Types].xml", WordWriter.Types);
        Part(zip, "_rels/.rels", WordWriter.Relations);
        Part(zip, "word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{prolog}<w:document xmlns:w=\"{WordWriter.Main}\"><w:body>{body}</w:body></w:document>");
    });

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }

    // A part of more than 200 MB that packs to a few hundred kilobytes.
    private static byte[] Bomb(string where) => Zip(zip =>
    {
        Part(zip, "[Content_Types].xml", WordWriter.Types);
        Part(zip, "_rels/.rels", WordWriter.Relations);
        if (where != "word/document.xml")
            Part(zip, "word/document.xml", WordWriter.Body([.. UnitFolder.Draft(1).Sheets()], Noises.Noise.None));
        if (where == "word/styles.xml")
            Part(zip, "word/_rels/document.xml.rels", """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
        using var part = Entry(zip, where);
        part.Write(Encoding.UTF8.GetBytes(where.EndsWith(".bmp", StringComparison.Ordinal) ? "BM" : $"<?xml version=\"1.0\"?><w:document xmlns:w=\"{WordWriter.Main}\"><w:body>"));
        var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>aaaaaaaaaaaaaaaa</w:t></w:r></w:p>", 2000)));
        for (var at = 0; at < 2200; at++)
            part.Write(piece);
    });

    private static byte[] Crowd(SeededRandom random) => Zip(zip =>
    {
        Part(zip, "[Content_Types].xml", WordWriter.Types);
        Part(zip, "_rels/.rels", WordWriter.Relations);
        Part(zip, "word/document.xml", WordWriter.Body([.. UnitFolder.Draft((ulong)random.Next(1000)).Sheets()], Noises.Noise.None));
        for (var at = 0; at < 100_000; at++)
            Entry(zip, FormattableString.Invariant($"word/media/{at}.bin")).Dispose();
    });

    // The smallest compound file: a header, an allocation table, a directory and two streams of noise.
    private static byte[] Ole(SeededRandom random, params string[] streams)
    {
        var file = new byte[Sector * (3 + 16 * streams.Length)];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        int[] header = [0x0003_003E, 0x0009_FFFE, 0x0000_0006, 0, 0, 1, 1, 0, 4096, -2, 0, -2, 0, 0];
        for (var at = 0; at < header.Length; at++)
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24 + 4 * at), header[at]);
        file.AsSpan(80, Sector - 80).Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(76), 0);
        file.AsSpan(Sector, Sector).Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Sector), -3);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Sector + 4), -2);
        Entry(file.AsSpan(2 * Sector), "Root Entry", 5, -2);
        for (var stream = 0; stream < streams.Length; stream++)
        {
            var first = 2 + 16 * stream;
            for (var at = 0; at < 16; at++)
                BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(Sector + 4 * (first + at)), at == 15 ? -2 : first + at + 1);
            Entry(file.AsSpan(2 * Sector + 128 * (1 + stream)), streams[stream], 2, first);
            MisnamedFiles.Noise(random, 16 * Sector).CopyTo(file, Sector * (1 + first));
        }

        return file;
    }

    private static void Entry(Span<byte> entry, string name, byte type, int first)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteInt16LittleEndian(entry[64..], (short)(2 * name.Length + 2));
        entry[66] = type;
        entry[67] = 1;
        entry.Slice(68, 12).Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(entry[116..], first);
        BinaryPrimitives.WriteInt32LittleEndian(entry[120..], type == 2 ? 16 * Sector : 0);
    }
}
