using System.Text;

namespace PerfTargets.Ingest.Reading;

/// <summary>
/// Tells a web page by its first tag, in any encoding: behind byte order marks, white space, an XML prolog,
/// processing instructions and comments.
/// </summary>
internal static class MarkupSniffer
{
    private const int Sample = 32 * 1024;

    private static readonly string[] PageTags = ["html", "head", "body", "table", "frameset"];

    private static readonly string[] FragmentTags =
    [
        "div", "p", "span", "meta", "title", "style", "script", "link", "base", "center", "font", "form", "section", "article", "main", "header",
        "h1", "h2", "h3", "h4", "h5", "h6", "br", "b", "strong", "tr", "td", "tbody", "caption", "ul", "ol", "pre", "a",
    ];

    private static readonly byte[] BeforeMarkup = [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, .. " \t\r\n\f"u8];

    /// <summary>true for a web page; a fragment of one counts when it holds a table or its name says HTML.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="path">Its name.</param>
    public static bool IsHtml(ReadOnlySpan<byte> bytes, string path)
    {
        var hasName = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);
        if (!hasName && bytes.TrimStart(BeforeMarkup) is not [(byte)'<', ..])
            return false;
        var head = Text(bytes[..Math.Min(bytes.Length, Sample)]);
        var start = SkipProlog(head);
        if (head[start..].StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || IsTag(head, start, PageTags))
            return true;
        var hasTable = head.Contains("<table", StringComparison.OrdinalIgnoreCase);
        return IsTag(head, start, FragmentTags) ? hasName || hasTable : hasName && hasTable;
    }

    // The zero bytes of UTF-16 left out: markup is ASCII.
    private static string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            bytes = bytes[2..];
        return Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal);
    }

    private static int SkipProlog(string head)
    {
        var at = 0;
        while (true)
        {
            while (at < head.Length && char.IsWhiteSpace(head[at]))
                at++;
            var close = Starts(head, at, "<!--") ? "-->" : Starts(head, at, "<?") || Starts(head, at, "<![") ? ">" : null;
            if (close is null)
                return at;
            var end = head.IndexOf(close, at, StringComparison.Ordinal);
            if (end < 0)
                return at;
            at = end + close.Length;
        }
    }

    private static bool Starts(string head, int at, string mark) => string.CompareOrdinal(head, at, mark, 0, mark.Length) == 0;

    private static bool IsTag(string head, int at, string[] names)
    {
        if (at >= head.Length || head[at] != '<')
            return false;
        var end = at + 1;
        while (end < head.Length && char.IsAsciiLetterOrDigit(head[end]))
            end++;
        return end < head.Length && (char.IsWhiteSpace(head[end]) || head[end] is '>' or '/')
            && Array.Exists(names, n => head.AsSpan(at + 1, end - at - 1).Equals(n, StringComparison.OrdinalIgnoreCase));
    }
}
