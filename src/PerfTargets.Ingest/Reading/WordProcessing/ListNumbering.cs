using System.Globalization;
using System.Text;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>Counts the items of a document's lists and writes their numbers as the page shows them.</summary>
internal sealed class ListNumbering(ListDefinitions definitions)
{
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<ListInstance> begun = [];

    /// <summary>The number of the next item, with what separates it from the text; "" for none.</summary>
    /// <param name="id"><c>w:numId</c>.</param>
    /// <param name="level"><c>w:ilvl</c>; null when the paragraph does not say.</param>
    /// <param name="style">The paragraph's style, which may name the level.</param>
    public string Next(int id, int? level, string? style)
    {
        if (id == 0 || definitions.Find(id) is not { } list)
            return "";
        var at = level ?? (style is null ? null : definitions.LevelOfStyle(list, style)) ?? 0;
        if (at is < 0 or >= ListDefinitions.Levels || definitions.LevelOf(list, at) is not { } item)
            return "";
        var counts = Count(list, at);
        var text = item.Format == "bullet" ? Bullet(item) : Write(list, item, counts);
        return text + Separator(item, text);
    }

    private int?[] Count(ListInstance list, int level)
    {
        var pattern = definitions.CounterOf(list);
        if (!counters.TryGetValue(pattern, out var counts))
            counters[pattern] = counts = new int?[ListDefinitions.Levels];
        if (begun.Add(list))
        {
            foreach (var (at, start) in list.Starts)
            {
                if (at is >= 0 and < ListDefinitions.Levels)
                    counts[at] = start - 1;
            }
        }

        for (var above = 0; above < level; above++)
            counts[above] ??= definitions.LevelOf(list, above)?.Start ?? 1;
        counts[level] = counts[level] + 1 ?? definitions.LevelOf(list, level)?.Start ?? 1;
        for (var below = level + 1; below < ListDefinitions.Levels; below++)
        {
            if (definitions.LevelOf(list, below)?.RestartsAfter is not { } after || (after != 0 && level < after))
                counts[below] = null;
        }

        return counts;
    }

    private string Write(ListInstance list, ListLevel item, int?[] counts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < item.Text.Length; i++)
        {
            if (item.Text[i] == '%' && i + 1 < item.Text.Length && item.Text[i + 1] is >= '1' and <= '9')
            {
                var level = item.Text[++i] - '1';
                var format = item.IsLegal ? "decimal" : definitions.LevelOf(list, level)?.Format ?? "decimal";
                text.Append(NumberFormat.Write(counts[level] ?? 1, format));
            }
            else
            {
                text.Append(item.Text[i]);
            }
        }

        return text.ToString();
    }

    // A bullet is decoration, but a list of boxes is a list of boxes.
    private static string Bullet(ListLevel item)
    {
        if (item.Text.Length != 1 || SymbolFonts.Character(item.Font, item.Text[0]) is not { } glyph)
            return "";
        return glyph is CheckBox.Empty or '☐' or CheckBox.Ticked or '☒' or '√' ? glyph.ToString(CultureInfo.InvariantCulture) : "";
    }

    // A tab lines numbers up; in running text it is nothing behind 1. or （1） and a space behind a bare number.
    private static string Separator(ListLevel item, string text) => item.Suffix switch
    {
        _ when text.Length == 0 => "",
        "space" => " ",
        "tab" when char.IsAsciiLetterOrDigit(text[^1]) => " ",
        _ => "",
    };
}
