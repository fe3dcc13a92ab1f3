using System.Buffers;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>Whether a text breaks off: it ends where no sentence ends, or where a fuller copy of it goes on.</summary>
internal static partial class BrokenSentence
{
    /// <summary>A text as short as this may end like a longer one by chance.</summary>
    private const int LeastLength = 8;

    public const int LeastLengthOfACopy = 12;

    /// <summary>How much of a text's end is looked at, in characters.</summary>
    private const int Tail = 64;

    /// <summary>What an open end may end with, apart from digits.</summary>
    private static readonly SearchValues<char> OpenEnds = SearchValues.Create(",、及且者中括如据照了于能快康定");

    /// <summary>Whether the text ends in a word or mark that asks for more.</summary>
    public static bool EndsOpen(string text)
    {
        var plain = PrintedText.Normalise(text.Length <= Tail ? text : text[^Tail..]);
        return plain.Length >= LeastLength && (char.IsDigit(plain[^1]) || OpenEnds.Contains(plain[^1])) && OpenEnd().IsMatch(plain);
    }

    /// <summary>Whether a text is the beginning of a fuller one and stops in the middle of a clause.</summary>
    /// <param name="text">The text that may be cut off.</param>
    /// <param name="fuller">The text it may be a copy of.</param>
    /// <param name="numbersDiffer">Whether the two may name different numbers, as scoring rules do.</param>
    public static bool IsCutCopy(string text, string fuller, bool numbersDiffer)
    {
        if (text.Length < LeastLengthOfACopy || fuller.Length < LeastLengthOfACopy || text[0] != fuller[0] || Stop().IsMatch(Shape(text[^1..], false)))
            return false;
        var (shorter, longer) = (Shape(text, numbersDiffer), Shape(fuller, numbersDiffer));
        return shorter.Length >= LeastLengthOfACopy
            && longer.Length > shorter.Length
            && longer.StartsWith(shorter, StringComparison.Ordinal)
            && !Stop().IsMatch(shorter)
            && !Stop().IsMatch(longer[shorter.Length].ToString());
    }

    /// <summary>The text with one sign for every punctuation mark, and for every number where numbers may differ.</summary>
    private static string Shape(string text, bool numbersDiffer)
    {
        var shape = Punctuation().Replace(PrintedText.Normalise(text), ",");
        return numbersDiffer ? Number().Replace(shape, "#") : shape;
    }

    /// <summary>
    /// A comma; a total without its unit; a word that joins; a word that is only the first half (服务能力, 又好又快发展).
    /// </summary>
    [GeneratedRegex("[,、]$|(共计|合计|总计|累计|计)\\d+$|(以及|并且|或者|其中|包括|例如|根据|按照|为了|关于|对于)$"
        + "|(服务|管理|保障|治理|工作|创新|执行|领导|履职|业务|专业|学习|组织|协调)能$"
        + "|(促进|推动|实现|保持)[^,。;]*(较好较快|又好又快|更好更快|平稳较快|持续健康|持续稳定)$")]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"[,.;:。、!?…]+")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex("[,)”》】]$")]
    private static partial Regex Stop();
}
