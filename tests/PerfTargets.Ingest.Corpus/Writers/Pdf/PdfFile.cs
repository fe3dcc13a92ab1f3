using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfTargets.Ingest.Corpus.Writers.Pdf;

/// <summary>Puts pages into a file with a cross-reference table.</summary>
internal static class PdfFile
{
    private const string Font =
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>";

    private const string Descendant =
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>";

    private const string Descriptor =
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>";

    /// <summary>The file.</summary>
    public static byte[] Write(PdfStyle style, IReadOnlyList<PdfPageCanvas> pages)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Raw(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Begin()
        {
            offsets.Add(file.Position);
            Raw(FormattableString.Invariant($"{offsets.Count} 0 obj\n"));
        }

        void Object(string text)
        {
            Begin();
            Raw(text + "\nendobj\n");
        }

        Raw("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {pages.Count.ToString(CultureInfo.InvariantCulture)} /Kids [{string.Join(' ', pages.Select((_, at) => FormattableString.Invariant($"{6 + 2 * at} 0 R")))}] >>");
        Object(Font);
        Object(Descendant);
        Object(Descriptor);
        for (var at = 0; at < pages.Count; at++)
        {
            Object(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {style.Width} {style.Height}] /Resources << /Font << /F1 3 0 R >> >> /Contents {7 + 2 * at} 0 R >>"));
            var packed = Pack(pages[at].Content);
            Begin();
            Raw(FormattableString.Invariant($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"));
            file.Write(packed);
            Raw("\nendstream\nendobj\n");
        }

        var table = file.Position;
        Raw(FormattableString.Invariant($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            Raw(FormattableString.Invariant($"{offset:0000000000} 00000 n \n"));
        Raw(FormattableString.Invariant($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Pack(string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            zlib.Write(Encoding.Latin1.GetBytes(content));
        return packed.ToArray();
    }
}
