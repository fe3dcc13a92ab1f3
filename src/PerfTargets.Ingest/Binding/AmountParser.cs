using System.Globalization;
using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Binding;

/// <summary>Reads printed amounts, counts and percentages. Exact decimals: 20.00 keeps its two places.</summary>
internal static class AmountParser
{
    private static readonly string[] Suffixes = ["万元", "亿元", "元", "万", "%", "分", "人", "个"];

    /// <summary>The number when the text is one number, a unit after it allowed; null otherwise.</summary>
    public static decimal? Parse(string text)
    {
        var folded = TextFold.Fold(text).Trim().TrimStart('¥');
        foreach (var suffix in Suffixes)
        {
            if (folded.EndsWith(suffix, StringComparison.Ordinal))
            {
                folded = folded[..^suffix.Length];
                break;
            }
        }

        return Number(folded.Trim());
    }

    /// <summary>A plain number: digits with an optional sign, point and thousands separators.</summary>
    public static decimal? Number(string text)
    {
        if (text.Length is 0 or > 30 || !char.IsAsciiDigit(text[^1]))
            return null;
        if (text.Contains(',', StringComparison.Ordinal) && !HasThousands(text))
            return null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The whole number when the text is one; null otherwise.</summary>
    public static int? Count(string text) =>
        Parse(text) is { } value && value == decimal.Truncate(value) && value is >= 0 and <= int.MaxValue ? (int)value : null;

    private static bool HasThousands(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var groups = whole.TrimStart('-', '+').Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3);
    }
}
