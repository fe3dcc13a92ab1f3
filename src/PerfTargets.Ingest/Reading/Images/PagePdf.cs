using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Reading.Images;

/// <summary>Writes a PDF of one picture a page.</summary>
internal sealed class PagePdf : IDisposable
{
    private const int Catalog = 1;
    private const int Pages = 2;

    private readonly MemoryStream file = new();
    private readonly SortedDictionary<int, long> places = [];
    private int last = Pages;

    private PagePdf()
    {
    }

    /// <summary>The file of the pages given.</summary>
    /// <exception cref="UnreadableDocumentException">It would be too large.</exception>
    public static ReadOnlyMemory<byte> Of(IReadOnlyList<ImagePage> pages)
    {
        using var pdf = new PagePdf();
        pdf.Put("%PDF-1.7\n");
        var kids = pages.Select(pdf.Put).ToList();
        pdf.Object(Catalog, $"<</Type/Catalog/Pages {Pages} 0 R>>");
        pdf.Object(Pages, $"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => $"{k} 0 R"))}]>>");
        pdf.End();
        return pdf.file.GetBuffer().AsMemory(0, (int)pdf.file.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private int Put(ImagePage page)
    {
        var (width, height) = PageMeasure.Of(page);
        var content = new StringBuilder();
        var names = new StringBuilder();

        // Mirrored pictures are turned over first; a page dictionary can only turn.
        if (page.Orientation is 2 or 4 or 5 or 7)
            content.Append(CultureInfo.InvariantCulture, $"-1 0 0 1 {width:0.####} 0 cm\n");
        foreach (var piece in page.Pieces)
        {
            var image = ++last;
            Stream(image, $"/Type/XObject/Subtype/Image/Width {piece.Width}/Height {piece.Height}{piece.Entries}", piece.Data.Span);
            var (w, h) = (width * piece.Width / page.Width, height * piece.Height / page.Height);
            var (left, bottom) = (width * piece.Left / page.Width, height - height * piece.Top / page.Height - h);
            content.Append(CultureInfo.InvariantCulture, $"q {w:0.####} 0 0 {h:0.####} {left:0.####} {bottom:0.####} cm /I{image} Do Q\n");
            names.Append(CultureInfo.InvariantCulture, $"/I{image} {image} 0 R");
        }

        var contents = ++last;
        Stream(contents, "", Encoding.ASCII.GetBytes(content.ToString()));
        Object(++last, string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Page/Parent {Pages} 0 R/MediaBox[0 0 {width:0.####} {height:0.####}]/Rotate {Turn(page.Orientation)}/Contents {contents} 0 R/Resources<</XObject<<{names}>>>>>>"));
        return last;
    }

    private static int Turn(int orientation) => orientation switch
    {
        3 or 4 => 180,
        6 or 7 => 90,
        5 or 8 => 270,
        _ => 0,
    };

    private void Stream(int number, string entries, ReadOnlySpan<byte> data)
    {
        if (file.Length + data.Length > ImageLimits.MostBytes)
            throw ImageMessages.TooManyBytes();
        places[number] = file.Length;
        Put($"{number} 0 obj\n<<{entries}/Length {data.Length}>>\nstream\n");
        file.Write(data);
        Put("\nendstream\nendobj\n");
    }

    private void Object(int number, string text)
    {
        places[number] = file.Length;
        Put($"{number} 0 obj\n{text}\nendobj\n");
    }

    private void End()
    {
        var start = file.Length;
        Put($"xref\n0 {last + 1}\n0000000000 65535 f \n");
        foreach (var place in places.Values)
            Put($"{place:D10} 00000 n \n");
        Put($"trailer\n<</Size {last + 1}/Root {Catalog} 0 R>>\nstartxref\n{start}\n%%EOF\n");
    }

    private void Put(FormattableString text) => Put(text.ToString(CultureInfo.InvariantCulture));

    private void Put(string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
