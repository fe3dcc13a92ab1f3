using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Encodings;

/// <summary>What a simple font's /Encoding says (ISO 32000-1, 9.6.6).</summary>
internal sealed class SimpleEncoding
{
    private readonly string?[] names = new string?[256];

    private SimpleEncoding(string? baseEncoding) => Base = baseEncoding;

    /// <summary>The encoding it builds on, as <see cref="BaseEncodings"/> has them; null when it does not name one.</summary>
    public string? Base { get; }

    /// <summary>Whether it gives any glyph a name of its own.</summary>
    public bool HasDifferences { get; private set; }

    /// <summary>The glyph name that /Differences gives a code; null when it gives none.</summary>
    public string? Name(int code) => names[code];

    /// <summary>Reads the font's /Encoding.</summary>
    public static SimpleEncoding Read(PdfDictionary font)
    {
        if (font.Name("Encoding") is { } name)
            return new SimpleEncoding(BaseEncodings.Find(name));
        if (font.Dictionary("Encoding") is not { } dictionary)
            return new SimpleEncoding(null);
        var encoding = new SimpleEncoding(BaseEncodings.Find(dictionary.Name("BaseEncoding")));
        if (dictionary.Array("Differences") is { } differences)
            encoding.ReadDifferences(differences);
        return encoding;
    }

    private void ReadDifferences(PdfArray differences)
    {
        var code = 0;
        for (var i = 0; i < differences.Count; i++)
        {
            if (differences[i] is PdfNumber number)
            {
                code = number.Int;
            }
            else if (differences[i] is PdfName name)
            {
                if (code is >= 0 and < 256)
                    names[code] = name.Value;
                HasDifferences = true;
                code = code < 256 ? code + 1 : code;
            }
        }
    }
}
