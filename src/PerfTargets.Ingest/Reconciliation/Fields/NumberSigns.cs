using System.Buffers;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Tells at a glance whether a text may hold a number at all; most do not, and need no reading.</summary>
internal static class NumberSigns
{
    // Kangxi radicals may be folded to numerals.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千半" + string.Concat(Enumerable.Range(0x2F00, 214).Select(c => (char)c)));

    /// <summary>Whether a digit or a Chinese numeral stands in the text.</summary>
    public static bool AreIn(string text) => text.AsSpan().ContainsAny(Signs);
}
