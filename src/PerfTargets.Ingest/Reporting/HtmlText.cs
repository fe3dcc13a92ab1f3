using System.Buffers;
using System.Globalization;
using System.Text;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes HTML elements whose text is always escaped: no text of a document can become markup.</summary>
/// <param name="output">Where the page goes.</param>
public sealed class HtmlText(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'" + string.Concat(Enumerable.Range(0, 32).Where(c => c is not ('\n' or '\t')).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c))
        + "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFE\uFFFF");

    /// <summary>
    /// Text with the five characters of markup escaped. Control characters, which HTML forbids, and lone halves of characters become U+FFFD;
    /// signs that turn the direction of writing, and so could make a page say what it does not, are named: [U+202E].
    /// </summary>
    public static string Escape(string text)
    {
        var plain = !text.AsSpan().ContainsAny(Special) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        if (plain)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\n' or '\t' => escaped.Append(rune),
                < ' ' or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                0x061C or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) =>
                    escaped.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Writes markup that this program made itself, and ends the line.</summary>
    public HtmlText Markup(string markup)
    {
        output.WriteLine(markup);
        return this;
    }

    /// <summary>Writes markup that this program made itself, in the line.</summary>
    public HtmlText Inline(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes text, escaped here, in the line.</summary>
    public HtmlText Text(string text)
    {
        output.Write(Escape(text));
        return this;
    }

    /// <summary>Writes one element with text in it.</summary>
    /// <param name="tag">The element's name, with attributes when it has any: <c>p class="place"</c>.</param>
    /// <param name="text">Its text, escaped here.</param>
    public HtmlText Element(string tag, string text)
    {
        output.WriteLine($"<{tag}>{Escape(text)}</{NameOf(tag)}>");
        return this;
    }

    /// <summary>Writes one element with a text in both languages, of which the page shows one.</summary>
    /// <param name="tag">The element's name, with attributes when it has any.</param>
    /// <param name="text">Its text, escaped here.</param>
    public HtmlText Element(string tag, Bilingual text)
    {
        output.WriteLine($"<{tag}>{Both(text)}</{NameOf(tag)}>");
        return this;
    }

    /// <summary>Writes a text in both languages, in the line.</summary>
    public HtmlText Text(Bilingual text)
    {
        output.Write(Both(text));
        return this;
    }

    /// <summary>Both languages as markup; once where they are the same.</summary>
    public static string Both(Bilingual text) => text.Zh == text.En
        ? Escape(text.Zh)
        : $"<span class=\"z\">{Escape(text.Zh)}</span><span class=\"e\" lang=\"en\">{Escape(text.En)}</span>";

    /// <summary>Writes the head of a page that needs nothing from elsewhere.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="style">The style sheet.</param>
    /// <param name="chinese">The language of the page.</param>
    public HtmlText Begin(string title, string style, bool chinese) => Markup("<!DOCTYPE html>")
        .Markup($"<html lang=\"{(chinese ? "zh-CN" : "en")}\">")
        .Markup("<head>").Markup("<meta charset=\"utf-8\">")
        .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .Element("title", title)
        .Markup("<style>").Markup(style).Markup("</style>").Markup("</head>").Markup("<body>");

    /// <summary>Ends the page.</summary>
    public HtmlText End() => Markup("</body>").Markup("</html>");

    private static string NameOf(string tag)
    {
        var space = tag.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? tag : tag[..space];
    }
}
