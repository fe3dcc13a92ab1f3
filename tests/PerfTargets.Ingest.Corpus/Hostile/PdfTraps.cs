using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>PDF files whose structure runs in circles or lies.</summary>
internal static class PdfTraps
{
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        Trap("pdf-page-tree-in-a-circle", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [3 0 R 2 0 R] >>", "<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [2 0 R] >>"),
        Trap("pdf-page-tree-of-itself", "<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R 1 0 R] >>"),
        Trap("pdf-1000000-pages-declared", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1000000 /Kids [3 0 R] >>", Page, Stream("")),
        Trap("pdf-1000000-times-the-same-page", "<< /Type /Catalog /Pages 2 0 R >>", $"<< /Type /Pages /Count 1000000 /Kids [{WordTraps.Repeat("3 0 R ", 1_000_000)}] >>", Page, Stream("0 0 m")),
        Trap("pdf-length-absurd", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page, "<< /Length 99999999999999999999 >>\nstream\n0 0 m\nendstream"),
        Trap("pdf-length-below-zero", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page, "<< /Length -7 >>\nstream\n0 0 m\nendstream"),
        Trap("pdf-length-of-itself", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page, "<< /Length 4 0 R >>\nstream\n0 0 m\nendstream"),
        Trap("pdf-filter-unknown", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page, Stream("abc", "/Filter /NoSuchDecode")),
        Trap("pdf-filter-jbig2", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page, Stream("abc", "/Filter /JBIG2Decode")),
        Trap("pdf-100000-nested-arrays", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids " + new string('[', 100_000) + new string(']', 100_000) + " >>"),
        Trap("pdf-100000-nested-dictionaries", "<< /Type /Catalog /Pages 2 0 R " + WordTraps.Repeat("/A << ", 100_000) + WordTraps.Repeat(">> ", 100_000) + ">>", "<< /Type /Pages /Count 0 /Kids [] >>"),
        Trap("pdf-1000000-saved-states", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page, Stream(WordTraps.Repeat("q ", 1_000_000))),
        Trap("pdf-drawing-of-itself", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>", Stream("/X Do /X Do"), Stream("/X Do /X Do /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>")),
        Trap("pdf-media-box-huge", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [-1e38 -1e38 1e38 1e38] /Contents 4 0 R >>", Stream("0 0 1e38 1e38 re S 1e300 0 0 1e300 0 0 cm 0 0 m 1 1 l S")),
        new("pdf-cross-references-in-a-circle", "pdf", HostileExpectation.NotRead, _ => Encoding.Latin1.GetBytes("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R /Prev 58 /XRefStm 58 >>\nstartxref\n58\n%%EOF\n")),
        new("pdf-object-streams-in-a-circle", "pdf", HostileExpectation.NotRead, _ => Build(
            ["<< /Type /Catalog /Pages 2 0 R >>", Stream("2 0 3 10 << /Type /Pages >>", "/Type /ObjStm /N 2 /First 8 /Extends 3 0 R"), Stream("2 0 3 10 << /Type /Pages >>", "/Type /ObjStm /N 99999999 /First 8 /Extends 2 0 R")])),
    ];

    /// <summary>A content stream or any other one.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="entries">Entries of its dictionary beside the length.</param>
    public static string Stream(string content, string entries = "") =>
        FormattableString.Invariant($"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream");

    /// <summary>A file with objects of one's own; the first is the catalogue.</summary>
    /// <param name="objects">The objects, in Latin-1.</param>
    public static byte[] Build(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var table = new StringBuilder();
        for (var at = 0; at < objects.Count; at++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static HostileKind Trap(string name, params string[] objects) => new(name, "pdf", HostileExpectation.NotRead, _ => Build(objects));
}
