using System.Text;
using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Compares printed text apart from how it was typed.</summary>
internal static class PrintedText
{
    /// <summary>The text folded and without white space: two prints of one text become equal.</summary>
    public static string Normalise(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var folded = TextFold.Fold(c);
            if (!char.IsWhiteSpace(folded) && !TextFold.IsInvisible(folded))
                kept.Append(folded);
        }

        return kept.ToString();
    }
}
