using System.Buffers;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>The template's places to write on, left as they were: ……, XX, （20 年）, ____.</summary>
internal static partial class Placeholder
{
    /// <summary>Every placeholder has one of these; most texts have none.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("….XxＸｘ×_＿填 \u3000\t\n");

    /// <summary>Whether a text is nothing but dots, crosses or a line to write on.</summary>
    public static bool IsWhole(string text) => MayHold(text) && Whole().IsMatch(text);

    /// <summary>The placeholder in a text; null when there is none.</summary>
    public static string? Find(string text) =>
        IsWhole(text) ? text.Trim()
        : MayHold(text) && Inside().Match(text) is { Success: true } match ? match.Value.Trim()
        : null;

    private static bool MayHold(string text) => text.AsSpan().ContainsAny(Signs);

    [GeneratedRegex(@"^[\s.。…·]*(…|\.{3})[\s.。…·]*$|^\s*([_＿]{2,}|[XxＸｘ×]{2,})\s*$")]
    private static partial Regex Whole();

    /// <summary>×× beside digits is a product, XX beside letters a code.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9\s×])[XＸ×]{2,}(?![A-Za-z0-9\s×])|^[XＸ×]{2,}(?=\p{IsCJKUnifiedIdeographs})|[_＿]{2,}|(?<!\d)20[\sXＸ×_]+年|[（(]请(在此处?)?填写?[^（()）]{0,10}[)）]")]
    private static partial Regex Inside();
}
