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
        if (IsPlain(text))
            return text.Trim();

        var joined = new StringBuilder(text.Length);
        foreach (var part in Lines(text))
        {
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
        text.Replace('\r', '\n').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c < ' ' || (c > '~' && TextFold.IsInvisible(c)))
                return false;
        }

        return true;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u2E80');
}
