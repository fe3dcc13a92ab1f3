using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Text;

/// <summary>
/// Takes markup out of text, and says so: [bookmark: …] marks of a Word dump, HTML tags that a system left in a cell.
/// A check box input becomes a box character. Chinese titles in &lt;…&gt; are text.
/// </summary>
internal sealed class MarkupStripper(List<Diagnostic> diagnostics)
{
    private const string Bookmark = "[bookmark:";

    private static readonly string[] Tags = ["p", "br", "div", "span", "b", "i", "u", "strong", "em", "font", "a", "input", "sub", "sup", "label"];

    /// <summary>The text without its markup.</summary>
    public string Strip(string text, Location at)
    {
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal))
            return text;

        var clean = new StringBuilder(text.Length);
        var closings = new NextClosing(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var length = MarkLength(text, i, ref closings);
            if (length == 0)
                continue;
            var mark = text.Substring(i, length);
            clean.Append(text, start, i - start).Append(Replacement(mark));
            diagnostics.Add(ReadingMessages.MarkupInText(mark, at));
            i += length - 1;
            start = i + 1;
        }

        return start == 0 ? text : clean.Append(text, start, text.Length - start).ToString();
    }

    private static int MarkLength(string text, int at, ref NextClosing closings)
    {
        if (string.CompareOrdinal(text, at, Bookmark, 0, Bookmark.Length) == 0)
        {
            var close = closings.Bracket(at);
            return close < 0 ? 0 : close + 1 - at;
        }

        if (text[at] != '<')
            return 0;
        var name = at + 1;
        if (name < text.Length && text[name] == '/')
            name++;
        var nameEnd = name;
        while (nameEnd < text.Length && char.IsAsciiLetter(text[nameEnd]))
            nameEnd++;
        if (nameEnd == name || nameEnd == text.Length || text[nameEnd] is not (' ' or '/' or '>'))
            return 0;
        var isTag = Array.Exists(Tags, t => text.AsSpan(name, nameEnd - name).Equals(t, StringComparison.OrdinalIgnoreCase));
        return isTag && closings.Angle(nameEnd) is >= 0 and var end ? end + 1 - at : 0;
    }

    private static string Replacement(string mark)
    {
        if (mark.StartsWith("<input", StringComparison.OrdinalIgnoreCase)
            && (mark.Contains("checkbox", StringComparison.OrdinalIgnoreCase) || mark.Contains("radio", StringComparison.OrdinalIgnoreCase)))
        {
            return (mark.Contains("checked", StringComparison.OrdinalIgnoreCase) ? CheckBox.Ticked : CheckBox.Empty).ToString();
        }

        return mark.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || mark.StartsWith("</p", StringComparison.OrdinalIgnoreCase) ? "\n" : "";
    }
}
