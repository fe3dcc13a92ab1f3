using System.Text;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes HTML elements whose text is always escaped: no text of a document can become markup.</summary>
/// <param name="output">Where the page goes.</param>
public sealed class HtmlText(TextWriter output)
{
    /// <summary>Text with the five characters of markup escaped; control characters that HTML forbids become U+FFFD.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                < ' ' and not ('\n' or '\t') => escaped.Append('\uFFFD'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Writes markup that this program made itself.</summary>
    public HtmlText Markup(string markup)
    {
        output.WriteLine(markup);
        return this;
    }

    /// <summary>Writes one element with text in it.</summary>
    /// <param name="tag">The element's name, with attributes when it has any: <c>p class="place"</c>.</param>
    /// <param name="text">Its text, escaped here.</param>
    public HtmlText Element(string tag, string text)
    {
        var space = tag.IndexOf(' ', StringComparison.Ordinal);
        output.WriteLine($"<{tag}>{Escape(text)}</{(space < 0 ? tag : tag[..space])}>");
        return this;
    }

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
}
