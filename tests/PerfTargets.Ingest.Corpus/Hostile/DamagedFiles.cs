namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Good files that a broken copy, a bad disk or a bad line has damaged.</summary>
internal static class DamagedFiles
{
    private static readonly (string Format, string Extension)[] Formats = [("celldump", "txt"), ("rowdump", "txt"), ("html", "html"), ("docx", "docx"), ("pdf", "pdf")];

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        .. Formats.SelectMany(format => (HostileKind[])
        [
            Damaged("truncated", format, (random, bytes) => bytes[..random.Between(1, bytes.Length - 1)]),
            Damaged("bits-flipped", format, Flip),
            Damaged("zeroed-block", format, Zero),
            Damaged("middle-missing", format, Cut),
            Damaged("doubled", format, (_, bytes) => [.. bytes, .. bytes]),
        ]),
    ];

    private static HostileKind Damaged(string what, (string Format, string Extension) format, Func<SeededRandom, byte[], byte[]> damage) =>
        new($"{what}-{format.Format}", format.Extension, HostileExpectation.Either, random => damage(random, GoodFile.Write(random, format.Format)));

    private static byte[] Flip(SeededRandom random, byte[] bytes)
    {
        for (var flips = random.Between(1, 40); flips > 0; flips--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    private static byte[] Zero(SeededRandom random, byte[] bytes)
    {
        var from = random.Next(bytes.Length);
        bytes.AsSpan(from, Math.Min(bytes.Length - from, random.Between(1, 4096))).Clear();
        return bytes;
    }

    private static byte[] Cut(SeededRandom random, byte[] bytes)
    {
        var from = random.Next(bytes.Length);
        var length = Math.Min(bytes.Length - from, random.Between(1, bytes.Length / 2));
        return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(from + length)];
    }
}
