using System.Text;
using PerfTargets.Pdf;
using PerfTargets.Pdf.Content;
using PerfTargets.Pdf.Fonts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

/// <summary>A page of 200 by 100 points made of a content string; its font is <see cref="PlainFont"/>.</summary>
internal sealed class ContentPage
{
    private readonly Dictionary<string, PdfObject> entries = [];
    private readonly Dictionary<int, PdfObject> objects = [];

    public string Resources { get; init; } = "<< /Font << /F 1 0 R >> >>";

    public PageRectangle Crop { get; init; } = new(0, 0, 200, 100);

    public int Rotation { get; init; }

    public string? Form { get; init; }

    public string? OptionalContent { get; init; }

    public PdfFont Font { get; init; } = new PlainFont();

    /// <summary>The page with a content stream.</summary>
    public static PdfPage Read(string content) => new ContentPage().With(content);

    public PdfPage With(string content)
    {
        entries["Contents"] = Stream("", content);
        return Read();
    }

    public ContentPage Entry(string key, string value)
    {
        entries[key] = Parse(value);
        return this;
    }

    /// <summary>An indirect object for resources to refer to; the font is number 1.</summary>
    public ContentPage Object(int number, string dictionary, string? stream = null)
    {
        objects[number] = stream is null ? Parse(dictionary) : Stream(dictionary, stream);
        return this;
    }

    public PdfPage Read()
    {
        var page = new PageSource(
            new PdfDictionary(entries),
            (PdfDictionary)Parse(Resources),
            new PageRectangle(0, 0, 200, 100),
            Crop,
            Rotation,
            Form is null ? null : (PdfDictionary)Parse(Form),
            OptionalContent is null ? null : (PdfDictionary)Parse(OptionalContent));
        return PageReader.Read(page, 1, new FontCache(_ => Font));
    }

    private PdfObject Parse(string text) => new ObjectParser(new Lexer(Encoding.Latin1.GetBytes(text)), new Source(this)).Next()!;

    private PdfStream Stream(string dictionary, string content) =>
        new((PdfDictionary)Parse($"<< {dictionary} >>"), Encoding.Latin1.GetBytes(content));

    private sealed class Source(ContentPage page) : IObjectSource
    {
        public PdfObject Find(int number, int generation) =>
            page.objects.TryGetValue(number, out var found) ? found : number == 1 ? PdfDictionary.Empty : PdfNull.Value;
    }
}

/// <summary>Every byte is its Latin-1 character, half an em wide; 0.8 em above the baseline and 0.2 below.</summary>
internal class PlainFont : PdfFont
{
    public override bool IsVertical => false;

    public override double Ascent => 0.8;

    public override double Descent => -0.2;

    public override int Next(ReadOnlySpan<byte> text, out FontGlyph glyph)
    {
        glyph = new FontGlyph(text[0], ((char)text[0]).ToString(), 0.5, 0, 0, 0.5, text[0] == 32);
        return 1;
    }
}

/// <summary>The same from top to bottom, an em high, its origin in the middle above.</summary>
internal sealed class UprightFont : PlainFont
{
    public override bool IsVertical => true;

    public override int Next(ReadOnlySpan<byte> text, out FontGlyph glyph)
    {
        glyph = new FontGlyph(text[0], ((char)text[0]).ToString(), -1, 0.5, 0.8, 1, false);
        return 1;
    }
}
