using System.Text;
using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// The text of a cell as a value: "line breaks inside a cell become single spaces between Latin words and nothing
/// between CJK characters; leading and trailing white space is trimmed" (form.schema.json).
/// </summary>
internal static class CellText
{
    /// <summary>The text on one line; "" when blank.</summary>
    public static string Join(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !text.Any(TextFold.IsInvisible))
            return text.Trim();

        var joined = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var part = line.Trim();
            if (part.IsEmpty)
                continue;
            if (joined.Length > 0 && IsLatin(joined[^1]) && IsLatin(part[0]))
                joined.Append(' ');
            foreach (var c in part)
            {
                if (c == '\t')
                    joined.Append(' ');
                else if (!TextFold.IsInvisible(c))
                    joined.Append(c);
            }
        }

        return joined.ToString().Trim();
    }

    /// <summary>The non-blank lines, each trimmed.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u2E80');
}
