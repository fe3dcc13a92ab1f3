using System.Globalization;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>How often each visible character occurs: what must be equal before and after a stage.</summary>
internal static class CharacterCount
{
    public static Dictionary<char, int> Of(IEnumerable<string> texts, string ignored = "")
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in texts.SelectMany(t => t))
        {
            if (IsVisible(c) && !ignored.Contains(c, StringComparison.Ordinal))
                counts[c] = counts.GetValueOrDefault(c) + 1;
        }

        return counts;
    }

    /// <summary>The characters whose numbers differ, each as c: expected → actual; "" when there are none.</summary>
    public static string Difference(Dictionary<char, int> expected, Dictionary<char, int> actual)
    {
        var differing = expected.Keys.Union(actual.Keys)
            .Where(c => expected.GetValueOrDefault(c) != actual.GetValueOrDefault(c))
            .Order()
            .Select(c => FormattableString.Invariant($"{c}: {expected.GetValueOrDefault(c)} → {actual.GetValueOrDefault(c)}"));
        return string.Join(", ", differing);
    }

    public static IEnumerable<string> TextsOf(Document document) => document.Blocks.SelectMany(block => block switch
    {
        Table table => table.Cells.Select(c => c.Text),
        Paragraph paragraph => [paragraph.Text],
        _ => [],
    });

    private static bool IsVisible(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
