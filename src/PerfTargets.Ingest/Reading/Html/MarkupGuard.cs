namespace PerfTargets.Ingest.Reading.Html;

/// <summary>
/// Counts tags before a page is parsed. A parser's work grows with the square of the nesting, and unclosed formatting
/// elements are repeated in every paragraph that follows: such pages are refused before they cost anything.
/// </summary>
internal static class MarkupGuard
{
    /// <summary>The deepest nesting that is read; pages of offices stay below 100.</summary>
    public const int MostDepth = 500;

    /// <summary>The most elements that are read.</summary>
    public const int MostElements = 1_000_000;

    private static readonly HashSet<string> NeverOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dd", "dt", "option", "optgroup", "colgroup", "rb", "rt", "rp", "rtc", "html", "head", "body",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private static readonly string[] TableParts = ["tbody", "thead", "tfoot", "caption", "tr", "td", "th"];

    /// <summary>Passes, or throws for a page that would be too deep or too large.</summary>
    /// <exception cref="UnreadableDocumentException">The page is over a limit.</exception>
    public static void Check(string text)
    {
        var open = new Stack<Range>();
        var names = NeverOpen.GetAlternateLookup<ReadOnlySpan<char>>();
        var formatting = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
        var openFormatting = 0;
        long elements = 0;
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = Next(text, at))
        {
            var isEnd = text[at + 1] == '/';
            var name = Name(text, at + (isEnd ? 2 : 1));
            if (name.IsEmpty)
                continue;
            elements += 1 + openFormatting;
            if (elements > MostElements)
                throw new UnreadableDocumentException(HtmlMessages.TooManyElements(MostElements));
            if (names.Contains(name))
                continue;
            if (isEnd || IsTablePart(name))
                Close(text, open, name, isEnd, ref openFormatting);
            if (isEnd)
                continue;
            if (IsRawText(name))
            {
                at = End(text, at, name);
                continue;
            }

            var start = at + 1;
            open.Push(start..(start + name.Length));
            if (formatting.Contains(name))
                openFormatting++;
            if (open.Count > MostDepth)
                throw new UnreadableDocumentException(HtmlMessages.TooDeep(MostDepth));
        }
    }

    private static int Next(string text, int at)
    {
        if (at == text.Length)
            return -1;
        var isComment = string.CompareOrdinal(text, at, "<!--", 0, 4) == 0;
        var end = isComment ? text.IndexOf("-->", at + 4, StringComparison.Ordinal) : at;
        return end < 0 ? -1 : text.IndexOf('<', end + 1);
    }

    // What stands in a script is no markup: the scan goes on at its end tag.
    private static int End(string text, int at, ReadOnlySpan<char> name)
    {
        var end = text.AsSpan(at).IndexOf(string.Concat("</", name), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : at + end;
    }

    private static bool IsRawText(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ':' or '-'))
            end++;
        return end > start && char.IsAsciiLetter(text[start]) ? text.AsSpan(start, end - start) : default;
    }

    // An end tag closes up to its element, when that is open; a part of a table closes the parts before it.
    private static void Close(string text, Stack<Range> open, ReadOnlySpan<char> name, bool isEnd, ref int openFormatting)
    {
        var formatting = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        var found = false;
        foreach (var range in open)
        {
            var element = text.AsSpan(range);
            var isTable = element.Equals("table", StringComparison.OrdinalIgnoreCase);
            if (isEnd && name.Equals(element, StringComparison.OrdinalIgnoreCase))
            {
                count++;
                found = true;
                break;
            }

            if (isTable && !name.Equals("table", StringComparison.OrdinalIgnoreCase))
            {
                found = !isEnd;
                break;
            }

            if (!isEnd && name.Length == 2 && name[1] is not ('r' or 'R') && element.Equals("tr", StringComparison.OrdinalIgnoreCase))
            {
                found = true;
                break;
            }

            count++;
        }

        for (; found && count > 0; count--)
        {
            if (formatting.Contains(text.AsSpan(open.Pop())))
                openFormatting--;
        }
    }

    private static bool IsTablePart(ReadOnlySpan<char> name)
    {
        foreach (var part in TableParts)
        {
            if (name.Equals(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
