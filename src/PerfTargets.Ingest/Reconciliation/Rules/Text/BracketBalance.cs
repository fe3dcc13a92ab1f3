using System.Buffers;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>Finds a bracket or quotation mark without its other half. Half-width and full-width brackets close each other.</summary>
internal static partial class BracketBalance
{
    private const string Openers = "([{【〔《「『";
    private const string Closers = ")]}】〕》」』";
    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers + "（［｛）］｝“”\"＂");

    private const int LongestListMark = 8;

    /// <summary>The place of the first mark that stands alone; null when every mark has its other half.</summary>
    public static int? FindAlone(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return null;
        var folded = TextFold.Fold(text);
        if (folded.AsSpan().ContainsAny('[', ']'))
            folded = Interval().Replace(folded, match => new string(' ', match.Length));
        return Bracket(folded) ?? Quotation(folded);
    }

    private static int? Bracket(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Openers.Contains(text[i], StringComparison.Ordinal))
                open.Push(i);
            var closer = Closers.IndexOf(text[i], StringComparison.Ordinal);
            if (closer < 0)
                continue;
            if (open.TryPeek(out var last) && text[last] == Openers[closer])
                open.Pop();
            else if (open.Any(at => text[at] == Openers[closer]))
                return last;
            else if (!IsListMark(text, i))
                return i;
        }

        return open.Count > 0 ? open.Last() : null;
    }

    /// <summary>“ and ” are typed one for the other; an odd number of them leaves one alone.</summary>
    private static int? Quotation(string text)
    {
        foreach (var marks in new[] { "“”", "\"" })
        {
            if (text.Count(c => marks.Contains(c, StringComparison.Ordinal)) % 2 == 1)
                return text.LastIndexOfAny(marks.ToCharArray());
        }

        return null;
    }

    /// <summary>1） 二） at the start of the text or of a clause: a list's number, which needs no opening bracket.</summary>
    private static bool IsListMark(string text, int closer) =>
        text[closer] == ')' && ListMark().IsMatch(text.AsSpan()[Math.Max(0, closer - LongestListMark)..closer]);

    [GeneratedRegex(@"(^|[\s,;。:、!?])[0-9一二三四五六七八九十a-zA-Z]{1,3}\s*$")]
    private static partial Regex ListMark();

    /// <summary>[80,90): an interval's brackets differ on purpose.</summary>
    [GeneratedRegex(@"[\[(]\s*[\d.]+%?\s*[,~—-]+\s*[\d.]+%?\s*[\])]")]
    private static partial Regex Interval();
}
