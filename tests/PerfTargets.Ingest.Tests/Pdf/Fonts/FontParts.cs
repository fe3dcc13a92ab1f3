using System.Text;
using PerfTargets.Pdf.Fonts;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

/// <summary>Font dictionaries made by hand.</summary>
internal static class FontParts
{
    public static PdfDictionary Dict(params (string Key, PdfObject Value)[] entries) => new(entries.ToDictionary(e => e.Key, e => e.Value));

    public static PdfName Name(string value) => new(value);

    public static PdfNumber Num(double value) => new(value);

    public static PdfString Str(string value) => new(Encoding.Latin1.GetBytes(value));

    public static PdfArray Arr(params PdfObject[] items) => new(items);

    public static PdfArray Nums(params double[] values) => new([.. values.Select(Num)]);

    public static PdfStream Stream(byte[] bytes, params (string Key, PdfObject Value)[] entries) =>
        new(Dict([("Length", Num(bytes.Length)), .. entries]), bytes);

    public static PdfStream Stream(string text, params (string Key, PdfObject Value)[] entries) => Stream(Encoding.Latin1.GetBytes(text), entries);

    /// <summary>A Type 0 font; the entries of the CIDFont replace the usual ones.</summary>
    public static PdfFont Composite(PdfObject encoding, PdfObject? toUnicode = null, string collection = "Identity", params (string Key, PdfObject Value)[] cidFont)
    {
        var entries = new Dictionary<string, PdfObject>
        {
            ["Subtype"] = Name("CIDFontType2"),
            ["BaseFont"] = Name("FangSong"),
            ["CIDSystemInfo"] = Dict(("Registry", Str("Adobe")), ("Ordering", Str(collection)), ("Supplement", Num(0))),
        };
        foreach (var (key, value) in cidFont)
            entries[key] = value;
        return FontLoader.Load(Dict(
            ("Subtype", Name("Type0")),
            ("Encoding", encoding),
            ("DescendantFonts", Arr(new PdfDictionary(entries))),
            ("ToUnicode", toUnicode ?? PdfNull.Value)));
    }

    public static PdfFont Simple(string subtype, params (string Key, PdfObject Value)[] entries) =>
        FontLoader.Load(Dict([("Type", Name("Font")), ("Subtype", Name(subtype)), .. entries]));

    /// <summary>A simple font whose descriptor holds a program.</summary>
    public static (string Key, PdfObject Value) Descriptor(string key, byte[] program, int flags = 4) =>
        ("FontDescriptor", Dict(("Flags", Num(flags)), (key, Stream(program))));

    public static List<FontGlyph> Glyphs(this PdfFont font, params byte[] text)
    {
        var glyphs = new List<FontGlyph>();
        for (var at = 0; at < text.Length;)
        {
            var length = font.Next(text.AsSpan(at), out var glyph);
            Assert.InRange(length, 1, text.Length - at);
            at += length;
            glyphs.Add(glyph);
        }

        return glyphs;
    }

    public static string Text(this PdfFont font, params byte[] text) => string.Concat(font.Glyphs(text).Select(g => g.Text));
}
