using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>
/// Writes small PDFs for tests. Objects are given as their text; the catalog is object 1, the page tree's root object 2.
/// Text is written as Latin-1, so that bytes above 127 can be given as characters.
/// </summary>
public sealed class PdfBuilder
{
    private readonly SortedDictionary<int, byte[]> objects = [];
    private readonly List<int> pages = [];
    private bool hasOwnTree = true;
    private int last = 2;

    /// <summary>More entries of the trailer.</summary>
    public string Trailer { get; set; } = "";

    /// <summary>Where each object begins in the file written last; objects in object streams are missing.</summary>
    public Dictionary<int, int> Offsets { get; } = [];

    /// <summary>A document with a page for each content stream, A4, its Helvetica called F1.</summary>
    public static PdfBuilder WithPages(params string[] contents)
    {
        var builder = new PdfBuilder();
        builder.Set(1, "<</Type/Catalog/Pages 2 0 R>>");
        builder.hasOwnTree = false;
        foreach (var content in contents)
            builder.AddPage(content);
        return builder;
    }

    /// <summary>Adds an object.</summary>
    /// <returns>Its number.</returns>
    public int Add(string body)
    {
        var number = last + 1;
        Set(number, body);
        return number;
    }

    /// <summary>Adds or replaces an object; object 2 replaces the page tree's root made of the pages added.</summary>
    public void Set(int number, string body)
    {
        objects[number] = Encoding.Latin1.GetBytes(body);
        last = Math.Max(last, number);
        hasOwnTree |= number == 2;
    }

    /// <summary>Adds a stream; its /Length is written.</summary>
    /// <param name="data">The bytes, filters already applied.</param>
    /// <param name="entries">More entries of its dictionary, as "/Filter/FlateDecode".</param>
    public int AddStream(byte[] data, string entries = "")
    {
        var number = Add("");
        objects[number] = Stream(data, entries);
        return number;
    }

    /// <summary>Adds a stream of text, not filtered.</summary>
    public int AddStream(string text, string entries = "") => AddStream(Encoding.Latin1.GetBytes(text), entries);

    /// <summary>Adds a page.</summary>
    /// <param name="content">Its content stream.</param>
    /// <param name="entries">More entries of the page, also in place of the resources.</param>
    /// <returns>Its object number.</returns>
    public int AddPage(string content, string entries = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>")
    {
        var stream = AddStream(content);
        var page = Add(Invariant($"<</Type/Page/Parent 2 0 R/Contents {stream} 0 R{entries}>>"));
        pages.Add(page);
        return page;
    }

    /// <summary>The file, with a cross-reference table.</summary>
    public byte[] Build()
    {
        var file = new MemoryStream();
        WriteHeader(file);
        foreach (var (number, body) in objects)
            WriteObject(file, number, body);
        var start = file.Length;
        Write(file, Invariant($"xref\n0 {last + 1}\n"));
        for (var number = 0; number <= last; number++)
            Write(file, Offsets.TryGetValue(number, out var offset) ? Invariant($"{offset:D10} 00000 n \n") : "0000000000 65535 f \n");
        Write(file, Invariant($"trailer\n<</Size {last + 1}/Root 1 0 R{Trailer}>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>The file, with a cross-reference stream, and every object that is no stream in one object stream.</summary>
    public byte[] BuildWithObjectStream()
    {
        var file = new MemoryStream();
        WriteHeader(file);
        var members = objects.Where(o => !IsStream(o.Value)).ToList();
        foreach (var (number, body) in objects.Where(o => IsStream(o.Value)))
            WriteObject(file, number, body);
        var container = last + 1;
        var head = new StringBuilder();
        var data = new StringBuilder();
        foreach (var (number, body) in members)
        {
            head.Append(Invariant($"{number} {data.Length} "));
            data.Append(Encoding.Latin1.GetString(body)).Append('\n');
        }
        WriteObject(file, container, Stream(
            Deflate(Encoding.Latin1.GetBytes(head.ToString() + data)),
            Invariant($"/Type/ObjStm/N {members.Count}/First {head.Length}/Filter/FlateDecode")));

        var start = (int)file.Length;
        var rows = new MemoryStream();
        for (var number = 0; number <= container + 1; number++)
        {
            var index = members.FindIndex(m => m.Key == number);
            var (kind, place) = index >= 0 ? (2, container) : number == container + 1 ? (1, start) : (Offsets.ContainsKey(number) ? 1 : 0, Offsets.GetValueOrDefault(number));
            rows.Write([(byte)kind, (byte)(place >> 16), (byte)(place >> 8), (byte)place, (byte)Math.Max(index, 0)]);
        }
        WriteObject(file, container + 1, Stream(Deflate(rows.ToArray()), Invariant($"/Type/XRef/W[1 3 1]/Size {container + 2}/Root 1 0 R/Filter/FlateDecode{Trailer}")));
        Write(file, Invariant($"startxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>The file with an incremental update behind it.</summary>
    /// <param name="file">The file as it was.</param>
    /// <param name="changed">Numbers and bodies of the objects that are new.</param>
    public static byte[] Update(byte[] file, params (int Number, string Body)[] changed)
    {
        var text = Encoding.Latin1.GetString(file);
        var previous = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..text.LastIndexOf("%%EOF", StringComparison.Ordinal)].Trim();
        var table = "xref\n";
        foreach (var (number, body) in changed)
        {
            table += Invariant($"{number} 1\n{text.Length:D10} 00000 n \n");
            text += Invariant($"{number} 0 obj\n{body}\nendobj\n");
        }
        return Encoding.Latin1.GetBytes(text + table + Invariant($"trailer\n<</Size 100/Root 1 0 R/Prev {previous}>>\nstartxref\n{text.Length}\n%%EOF\n"));
    }

    /// <summary>Data as FlateDecode expects it.</summary>
    public static byte[] Deflate(byte[] data)
    {
        var deflated = new MemoryStream();
        using (var stream = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(data);
        return deflated.ToArray();
    }

    private static bool IsStream(byte[] body) => Encoding.Latin1.GetString(body).Contains("endstream", StringComparison.Ordinal);

    private static byte[] Stream(byte[] data, string entries) =>
        [.. Encoding.Latin1.GetBytes(Invariant($"<</Length {data.Length}{entries}>>\nstream\n")), .. data, .. "\nendstream"u8];

    private void WriteHeader(MemoryStream file)
    {
        if (!hasOwnTree)
            objects[2] = Encoding.Latin1.GetBytes(Invariant($"<</Type/Pages/MediaBox[0 0 595 842]/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(p => p + " 0 R"))}]>>"));
        Offsets.Clear();
        Write(file, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    private void WriteObject(MemoryStream file, int number, byte[] body)
    {
        Offsets[number] = (int)file.Length;
        Write(file, Invariant($"{number} 0 obj\n"));
        file.Write(body);
        Write(file, "\nendobj\n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
