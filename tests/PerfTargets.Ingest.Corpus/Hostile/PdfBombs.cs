using System.IO.Compression;
using System.Text;

namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>PDF files that swell when their streams are opened.</summary>
internal static class PdfBombs
{
    private const string Pages = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>";
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        new("pdf-content-of-300-megabytes", "pdf", HostileExpectation.NotRead, _ => Content(Pack(" ", 300_000_000), "/Filter /FlateDecode")),
        new("pdf-content-packed-twice", "pdf", HostileExpectation.NotRead, _ => Content(Pack(Pack(" ", 300_000_000), 1), "/Filter [/FlateDecode /FlateDecode]")),
        new("pdf-content-of-letters", "pdf", HostileExpectation.NotRead, _ => Content(Pack("BT /F1 9 Tf 9 9 Td (aaaaaaaaaaaaaaaa) Tj ET\n", 3_000_000), "/Filter /FlateDecode")),
        new("pdf-content-of-lines", "pdf", HostileExpectation.NotRead, _ => Content(Pack("10 10 m 500 10 l S 10 10 m 10 800 l S\n", 2_000_000), "/Filter /FlateDecode")),
        new("pdf-10000-different-lines", "pdf", HostileExpectation.NotRead, random => Content(Lines(random), "")),
        new("pdf-run-length-bomb", "pdf", HostileExpectation.NotRead, _ => Content(WordTraps.Repeat("\u0081 ", 4_000_000), "/Filter /RunLengthDecode")),
        new("pdf-64-filters", "pdf", HostileExpectation.NotRead, _ => Content("abc", $"/Filter [{WordTraps.Repeat("/ASCIIHexDecode ", 64)}]")),
        new("pdf-predictor-of-2000000000-columns", "pdf", HostileExpectation.NotRead, _ => Content(Pack("a", 1000), "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 /BitsPerComponent 16 >>")),
    ];

    private static byte[] Content(string content, string entries) => PdfTraps.Build([Catalog, Pages, Page, PdfTraps.Stream(content, entries), Font]);

    private static string Pack(string text, int times)
    {
        var piece = Encoding.Latin1.GetBytes(times < 10_000 ? text : WordTraps.Repeat(text, 10_000));
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            for (var at = 0; at < (times < 10_000 ? times : times / 10_000); at++)
                zlib.Write(piece);
        }

        return Encoding.Latin1.GetString(packed.ToArray());
    }

    private static string Lines(SeededRandom random)
    {
        var content = new StringBuilder();
        for (var at = 0; at < 5000; at++)
        {
            content.Append(System.Globalization.CultureInfo.InvariantCulture, $"{random.Next(590)} {random.Next(840)} m {random.Next(590)} {random.Next(840)} l S\n");
            content.Append(System.Globalization.CultureInfo.InvariantCulture, $"0 {at / 6.0:0.##} m 590 {at / 6.0:0.##} l S {at / 9.0:0.##} 0 m {at / 9.0:0.##} 840 l S\n");
        }

        return content.ToString();
    }
}
