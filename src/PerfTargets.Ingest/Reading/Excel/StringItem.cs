using System.Text;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>A text of a workbook: its runs together.</summary>
/// <param name="Text">The text, line breaks as \n.</param>
/// <param name="Phonetic">The reading printed above the characters; null when there is none.</param>
internal readonly record struct StringItem(string Text, string? Phonetic)
{
    /// <summary>Reads <c>si</c> or <c>is</c>.</summary>
    public static StringItem Read(PartReader xml)
    {
        string? text = null;
        string? phonetic = null;
        string? font = null;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            switch (xml.Name)
            {
                case "t":
                    text = text is null ? InFont(Plain(xml.Text()), font) : text + InFont(Plain(xml.Text()), font);
                    break;
                case "r":
                    font = null;
                    break;
                case "rFont":
                    font = xml.Attribute("val");
                    break;
                case "rPh":
                    phonetic += Phonetics(xml);
                    break;
            }
        }

        return new StringItem(text ?? "", phonetic);
    }

    /// <summary>The text with its escapes resolved: <c>_x000D_</c> is a character of its own, <c>_x005F_</c> an underscore.</summary>
    public static string Plain(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Unescape(text);
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    /// <summary>The text as a font of pictures shows it; a character nobody knows stays.</summary>
    public static string InFont(string text, string? font) =>
        SymbolFonts.IsSymbolFont(font) ? string.Concat(text.Select(c => c < ' ' ? c : SymbolFonts.Character(font, c) ?? c)) : text;

    private static string Phonetics(PartReader xml)
    {
        var text = "";
        var entered = xml.Enter();
        while (xml.Next(entered))
            text += xml.Name == "t" ? xml.Text() : "";
        return text;
    }

    private static string Unescape(string text)
    {
        const int Length = 7;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '_' && at + Length <= text.Length && text[at + 1] == 'x' && text[at + Length - 1] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                at += Length - 1;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }
}
