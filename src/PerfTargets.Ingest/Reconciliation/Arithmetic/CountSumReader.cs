using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>
/// Finds counts that a text sums up: parts before 共, 合计 or 计, and parts behind 其中, a colon or in a bracket.
/// Where the parts may begin or end at several places, the whole is right when it is right at one of them.
/// </summary>
internal sealed partial class CountSumReader
{
    /// <summary>A text with more numbers is a table or a dump, and no statement.</summary>
    private const int MostNumbers = 500;

    /// <summary>A whole and two parts.</summary>
    private const int LeastCounts = 3;

    private readonly IReadOnlyList<Token> tokens;
    private readonly IReadOnlyList<Mention> mentions;

    private CountSumReader(IReadOnlyList<Token> tokens)
    {
        this.tokens = tokens;
        mentions = MentionReader.Read(tokens);
    }

    /// <summary>The wholes that a text states, in printed order.</summary>
    public static IReadOnlyList<StatedCount> Read(string text)
    {
        if (!NumberSigns.AreIn(text))
            return [];
        var tokens = Tokenizer.Read(text);
        if (tokens.Count(token => token.Kind == TokenKind.Count) < LeastCounts)
            return [];
        var reader = new CountSumReader(tokens);
        var found = new List<StatedCount>();
        if (reader.mentions.Count > MostNumbers)
            return found;
        var from = 0;
        for (var i = 0; i < reader.mentions.Count; i++)
        {
            var whole = reader.mentions[i];
            if (whole.Token is not { Kind: TokenKind.Count, Unit: not null } || whole.InCalculation)
                continue;
            var stated = reader.Behind(i) ?? (whole.AfterTotal ? reader.Before(i, from) : null);
            if (stated is null)
                continue;
            found.Add(stated);
            from = i + 1;
        }

        return found;
    }

    /// <summary>The parts before a total: 乡馆10个、村馆3个，共13个.</summary>
    private StatedCount? Before(int i, int from)
    {
        var whole = mentions[i];
        var parts = mentions.Skip(from).Take(i - from).Where(part => IsPart(part, whole) && part.Depth == whole.Depth).ToList();
        if (parts.Count < 2)
            return null;
        if (Suffix(parts, whole) is { } right)
            return new StatedCount(right, whole, Verdict.Right, Certainty.Certain);
        if (!Neutral().IsMatch(whole.Lead) && parts[^1].Clause != whole.Clause)
            return null;

        var own = parts.Where(part => part.Sentence == whole.Sentence).ToList();
        var scope = own.Count > 0 ? own : parts;
        if (scope.Count < 2 || OthersAmong(scope, i) || scope.Any(part => Unsure().IsMatch(part.Noun)) || !Distinct(scope))
            return new StatedCount(scope, whole, Verdict.Unclear, Certainty.Ask);
        return Wrong(scope, whole, SayTheSame(scope, whole));
    }

    /// <summary>The parts behind a whole: 共计80人。其中：甲馆30人，乙馆50人.</summary>
    private StatedCount? Behind(int i)
    {
        var whole = mentions[i];
        var next = NextMark(whole.Index + 1);
        if (next < 0)
            return null;
        var among = tokens[next].Kind == TokenKind.Among || (next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Among);
        var end = tokens[next].Kind == TokenKind.Open ? Closing(next) : tokens.Count;
        var rest = mentions.Skip(i + 1).Where(part => part.Index > next && part.Index < end && IsPart(part, whole)).ToList();
        if (rest.Count < 2)
            return null;
        var level = rest.Min(part => part.Depth);
        var parts = rest.Where(part => part.Depth == level && !part.AfterTotal).ToList();
        if (parts.Count < 2)
            return null;
        if (Prefix(parts, whole) is { } right)
            return new StatedCount(right, whole, Verdict.Right, Certainty.Certain);

        var colon = Enumerable.Range(next, Math.Min(3, end - next)).Any(at => tokens[at].Kind == TokenKind.Colon);
        var listed = (whole.AfterTotal || among) && (whole.AfterTotal || colon);
        if (!listed || level > whole.Depth + (tokens[next].Kind == TokenKind.Open ? 1 : 0))
            return null;
        if (parts.Any(part => Unsure().IsMatch(part.Noun)) || !Distinct(parts))
            return new StatedCount(parts, whole, Verdict.Unclear, Certainty.Ask);
        return Wrong(parts, whole, whole.AfterTotal && colon);
    }

    private static StatedCount Wrong(List<Mention> parts, Mention whole, bool plain)
    {
        if (whole.Token.Bound is not null || parts.Any(part => part.Token.Bound is not null))
            return new StatedCount(parts, whole, Verdict.Unclear, Certainty.Ask);
        return new StatedCount(parts, whole, Verdict.Wrong, plain ? Certainty.Certain : Certainty.Likely);
    }

    /// <summary>其中, a bracket or a colon right behind a whole, or behind an amount of money that follows it; -1 when there is none.</summary>
    private int NextMark(int at)
    {
        var breaks = 0;
        for (; at < tokens.Count; at++)
        {
            switch (tokens[at].Kind)
            {
                case TokenKind.Among or TokenKind.Colon:
                case TokenKind.Open when breaks == 0:
                    return at;
                case TokenKind.ClauseBreak or TokenKind.SentenceBreak when breaks < 2:
                    breaks++;
                    break;
                case TokenKind.Word or TokenKind.Amount:
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private int Closing(int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            depth += tokens[at].Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return tokens.Count;
    }

    private static bool IsPart(Mention part, Mention whole) =>
        part.Token.Kind == TokenKind.Count && SameThing.Units(part.Token.Unit, whole.Token.Unit) && !part.InCalculation;

    private static bool Distinct(List<Mention> parts) => parts.Select(part => part.Clause).Distinct().Count() == parts.Count;

    /// <summary>Whether counts of other things stand among the parts: 3期，每期40人 is no list.</summary>
    private bool OthersAmong(List<Mention> scope, int end) =>
        mentions.Take(end).Any(other => other.Index > scope[0].Index && !scope.Contains(other) && other.Token.Kind != TokenKind.Percent);

    /// <summary>People are people; other things are of one kind when the parts say what the whole counts.</summary>
    private static bool SayTheSame(List<Mention> parts, Mention whole)
    {
        if (CountUnit.Of(whole.Token.Unit!) == "人")
            return true;
        var noun = Noun().Match(whole.Tail).Value;
        return noun.Length > 0 && parts.All(part => part.Noun.Contains(noun, StringComparison.Ordinal));
    }

    private static List<Mention>? Suffix(List<Mention> parts, Mention whole)
    {
        var sum = 0m;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            sum += parts[i].Token.Value;
            if (i < parts.Count - 1 && Equal(sum, whole))
                return parts[i..];
        }

        return null;
    }

    private static List<Mention>? Prefix(List<Mention> parts, Mention whole)
    {
        var sum = 0m;
        for (var i = 0; i < parts.Count; i++)
        {
            sum += parts[i].Token.Value;
            if (i > 0 && Equal(sum, whole))
                return parts[..(i + 1)];
        }

        return null;
    }

    /// <summary>A whole in 万 is rounded; any other is exact.</summary>
    private static bool Equal(decimal sum, Mention whole) => whole.Token.Digit == 1
        ? Tolerance.Exact(sum, whole.Token.Value)
        : Tolerance.HalfUnit(sum, whole.Token.Value, whole.Token.Digit);

    /// <summary>Words that give a total no subject of its own.</summary>
    [GeneratedRegex(@"^(以上|上述|全年|全县|全区|全市|年度|预计|所有|总|人员|等|\s)*$")]
    private static partial Regex Neutral();

    /// <summary>Words by which parts overlap, are told for each of something, or for comparison.</summary>
    [GeneratedRegex("每|党员|[男女]|少数民族|学历|本科|以上|以下|岁|含|上年|去年|增加|减少|新增|比")]
    private static partial Regex Unsure();

    /// <summary>What a whole counts, when it is said right behind the unit.</summary>
    [GeneratedRegex(@"^(项目|村|社区|乡镇|单位|班|点|馆|站|校|\p{IsCJKUnifiedIdeographs}{1,4}$)")]
    private static partial Regex Noun();
}
