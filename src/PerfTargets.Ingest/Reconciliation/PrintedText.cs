using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Compares printed text apart from how it was typed.</summary>
internal static class PrintedText
{
    private const int LongestOnStack = 512;

    /// <summary>Whether a character is folded or left out, for each that there is.</summary>
    private static readonly bool[] Changes = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => TextFold.Fold((char)c) != c || Vanishes((char)c))];

    /// <summary>The text folded and without white space: two prints of one text become equal.</summary>
    public static string Normalise(string text)
    {
        var same = 0;
        while (same < text.Length && !Changes[text[same]])
            same++;
        if (same == text.Length)
            return text;
        var kept = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, same).CopyTo(kept);
        for (var i = same; i < text.Length; i++)
        {
            var folded = TextFold.Fold(text[i]);
            if (!Changes[folded] || !Vanishes(folded))
                kept[same++] = folded;
        }

        return new string(kept[..same]);
    }

    private static bool Vanishes(char folded) => char.IsWhiteSpace(folded) || TextFold.IsInvisible(folded);
}
