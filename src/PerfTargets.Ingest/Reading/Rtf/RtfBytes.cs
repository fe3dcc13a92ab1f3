using System.Text;
using PerfTargets.Ingest.Reading.Encodings;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>
/// Bytes of text on their way to characters. They are decoded together: the second byte of a Chinese character may be
/// written in hexadecimal, as a letter, or as an escaped brace.
/// </summary>
internal sealed class RtfBytes(RtfFonts fonts)
{
    private const int Chinese = 936;
    private const int Western = 1252;

    private readonly List<byte> bytes = [];

    /// <summary>The code page of the document (<c>\ansicpg</c>).</summary>
    public int CodePage { get; set; } = Western;

    /// <summary>How many characters did not fit their code page.</summary>
    public int Undecodable { get; private set; }

    public bool IsEmpty => bytes.Count == 0;

    public void Add(byte value) => bytes.Add(value);

    public void Add(ReadOnlySpan<byte> values) => bytes.AddRange(values);

    /// <summary>The text of the bytes, which are then forgotten.</summary>
    public string Take(int font)
    {
        var all = bytes.ToArray();
        bytes.Clear();
        var text = Decode(all, font);
        Undecodable += text.AsSpan().Count('\uFFFD');
        return text;
    }

    private string Decode(byte[] all, int font)
    {
        if (all.AsSpan().IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0 || fonts.IsSymbolCharset(font))
            return Encoding.Latin1.GetString(all);
        if (fonts.CodePage(font) is { } own)
            return Of(own).GetString(all);

        // A Western font in a Chinese document: programs write Chinese in it all the same, but a single high byte is a Western sign.
        return CodePage == Chinese && !LooksChinese(all) ? Of(Western).GetString(all) : Of(CodePage).GetString(all);
    }

    private static bool LooksChinese(byte[] all)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] < 0x80)
                continue;
            if (++i >= all.Length || all[i] < 0x40)
                return false;
        }

        return true;
    }

    private static Encoding Of(int codePage)
    {
        try
        {
            return codePage switch
            {
                Chinese or 54936 => TextDecoder.Gb18030,
                65001 => Encoding.UTF8,
                _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Of(Western),
            };
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return Of(Western);
        }
    }
}
