using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Binding;

/// <summary>What a label is compared by: folded, without white space and punctuation.</summary>
internal static class LabelKey
{
    /// <summary>The key of the whole text, bracketed parts included.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var raw in text)
        {
            var c = TextFold.Fold(raw);
            if (IsKept(c))
                buffer[length++] = c;
        }

        return length == 0 ? "" : new string(buffer[..length]);
    }

    /// <summary>The key without the bracketed parts; the same as <see cref="Of"/> when there are none.</summary>
    public static string WithoutBrackets(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var depth = 0;
        foreach (var raw in text)
        {
            var c = TextFold.Fold(raw);
            if (c is '(' or '[' or '【' or '〔' or '〈')
                depth++;
            else if (c is ')' or ']' or '】' or '〕' or '〉')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && IsKept(c))
                buffer[length++] = c;
        }

        return length == 0 ? "" : new string(buffer[..length]);
    }

    /// <summary>true when the text has a bracketed part.</summary>
    public static bool HasBrackets(string text)
    {
        foreach (var c in text)
        {
            if (c is '(' or '（' or '[' or '［' or '【' or '〔' or '〈')
                return true;
        }

        return false;
    }

    private static bool IsKept(char c) => char.IsLetterOrDigit(c) || c is '〇' or '%' or '‰' or '≥' or '≤' or '=' or '>' or '<' or '/' or '·';
}
