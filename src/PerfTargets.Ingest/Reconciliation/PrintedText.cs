using System.Text;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// Compares printed text apart from how it was typed. The folding is written out here because
/// <see cref="string.Normalize(NormalizationForm)"/> leaves full-width signs alone in invariant globalization.
/// </summary>
internal static class PrintedText
{
    /// <summary>Full-width signs as half-width ones and white space removed: two prints of one text become equal.</summary>
    public static string Normalise(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var folded = HalfWidth(c);
            if (!char.IsWhiteSpace(folded) && folded is not ('\u200B' or '\uFEFF'))
                kept.Append(folded);
        }

        return kept.ToString();
    }

    /// <summary>Full-width signs as half-width ones, every sign at its place.</summary>
    public static string HalfWidth(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = HalfWidth(source[i]);
    });

    private static char HalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '\u3000' or '\u00A0' or '\t' => ' ',
        _ => c,
    };
}
