using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>A number with its unit in a text, and the words in front of it.</summary>
/// <param name="Number">The printed number: 3.25 of 3.25万人.</param>
/// <param name="Unit">Its unit; null when none follows or it is not known.</param>
/// <param name="Bound">The comparison beside it: 不低于, 以上, 约, 余; null when none is printed.</param>
/// <param name="Lead">The words of its clause in front of it, without what stands in brackets.</param>
/// <param name="Text">The number and its unit as printed.</param>
internal sealed partial record StatedQuantity(decimal Number, PrintedUnit? Unit, ComparisonOperator? Bound, string Lead, string Text)
{
    /// <summary>A text with more numbers is a table or a dump, and states nothing.</summary>
    private const int MostNumbers = 500;

    /// <summary>How many characters in front of a number, and behind it, are kept.</summary>
    private const int Reach = 60;

    /// <summary>The quantities of the latest texts: several rules read the same ones.</summary>
    private static readonly Recent<string, List<StatedQuantity>> Latest = new(1024, ReadTokens);

    /// <summary>The words behind it, up to the next number or break.</summary>
    public string Tail { get; init; } = "";

    /// <summary>What a rate is for: 人 of 1600元/人. Empty for all else.</summary>
    public IReadOnlyList<string> Per { get; init; } = [];

    /// <summary>What 1 in the last printed digit is worth, in the unit without its scale.</summary>
    public decimal Digit { get; init; }

    /// <summary>Whether 其中 stands before it in its sentence: it is a part of what stands there.</summary>
    public bool IsPart { get; init; }

    /// <summary>The number in the unit without its scale: 32500 of 3.25万人.</summary>
    public decimal Value => Number * (Unit?.Scale ?? 1);

    /// <summary>The quantities of a text in order, without dates, document numbers and what is said for each of something (1600元/人).</summary>
    public static IReadOnlyList<StatedQuantity> Read(string text)
    {
        var all = ReadAll(text);
        return all.All(quantity => quantity.Per.Count == 0) ? all : [.. all.Where(quantity => quantity.Per.Count == 0)];
    }

    /// <summary>The quantities and rates of a text in order, without dates and document numbers.</summary>
    public static IReadOnlyList<StatedQuantity> ReadAll(string text) => NumberSigns.AreIn(text) ? Latest.Of(text) : [];

    private static List<StatedQuantity> ReadTokens(string text)
    {
        var quantities = new List<StatedQuantity>();
        var lead = new StringBuilder();
        var outside = new Stack<string>();
        var (fresh, isPart) = (false, false);
        foreach (var token in Tokenizer.Read(text))
        {
            if (fresh && token.Kind == TokenKind.Word)
                quantities[^1] = quantities[^1] with { Tail = token.Text[..Math.Min(token.Length, Reach)].Trim() };
            fresh = false;
            switch (token.Kind)
            {
                case TokenKind.Amount or TokenKind.Count or TokenKind.Percent or TokenKind.Rate:
                    if (quantities.Count == MostNumbers)
                        return [];
                    if (From(token, LastOf(lead)) is { } quantity)
                        quantities.Add(quantity with { IsPart = isPart });
                    fresh = quantities.Count > 0;
                    lead.Append(token.Text);
                    break;
                case TokenKind.ClauseBreak or TokenKind.SentenceBreak or TokenKind.Colon:
                    isPart &= token.Kind != TokenKind.SentenceBreak;
                    lead.Clear();
                    break;
                case TokenKind.Among:
                    isPart = true;
                    break;
                case TokenKind.Open:
                    outside.Push(lead.ToString());
                    lead.Clear();
                    break;
                case TokenKind.Close when outside.Count > 0:
                    lead.Clear().Append(outside.Pop());
                    break;
                default:
                    lead.Append(token.Text);
                    break;
            }
        }

        return quantities;
    }

    private static string LastOf(StringBuilder lead) =>
        lead.Length <= Reach ? lead.ToString() : lead.ToString(lead.Length - Reach, Reach);

    private static StatedQuantity? From(Token token, string lead)
    {
        var printed = Printed().Match(PrintedText.Normalise(token.Text));
        if (!printed.Success || !decimal.TryParse(printed.Groups["number"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            return null;

        // 十余: at least that many, and less than one more of the leading digit.
        var more = printed.Groups["more"].Success ? ComparisonOperator.AtLeast : (ComparisonOperator?)null;
        var unit = PrintedUnit.Read(printed.Groups["scale"].Value + printed.Groups["unit"].Value);
        return new StatedQuantity(number, unit, BoundIn(lead) ?? more ?? token.Bound, lead, token.Text)
        {
            Per = token.Kind == TokenKind.Rate && token.Per.Count == 0 ? ["每"] : token.Per,
            Digit = token.Digit,
        };
    }

    private static ComparisonOperator? BoundIn(string lead) => LongBound().Match(PrintedText.Normalise(lead)) switch
    {
        { Success: false } => null,
        var match when match.Groups["ge"].Success => ComparisonOperator.AtLeast,
        var match when match.Groups["le"].Success => ComparisonOperator.AtMost,
        _ => ComparisonOperator.Equal,
    };

    [GeneratedRegex(@"^(?<number>\d[\d,]*(\.\d+)?)(?<more>[余多])?(?<scale>[百千万亿])?(?<more>[余多])?(?<unit>.*)$")]
    private static partial Regex Printed();

    /// <summary>Comparisons of several words, right in front of the number.</summary>
    [GeneratedRegex("((?<ge>(不[得能应可](低于|少于|小于)|(大于|高于)或?等于))|(?<le>(不[得能应可](超过|高于|多于|大于)|(小于|低于)或?等于))|等于|恰好为?)为?$")]
    private static partial Regex LongBound();
}
