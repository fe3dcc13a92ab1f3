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
    /// <summary>The number in the unit without its scale: 32500 of 3.25万人.</summary>
    public decimal Value => Number * (Unit?.Scale ?? 1);

    /// <summary>The quantities of a text in order, without dates, document numbers and what is said for each of something (1600元/人).</summary>
    public static IReadOnlyList<StatedQuantity> Read(string text)
    {
        var quantities = new List<StatedQuantity>();
        var lead = new StringBuilder();
        var outside = new Stack<string>();
        foreach (var token in Tokenizer.Read(text))
        {
            switch (token.Kind)
            {
                case TokenKind.Amount or TokenKind.Count or TokenKind.Percent:
                    if (From(token, lead.ToString()) is { } quantity)
                        quantities.Add(quantity);
                    lead.Append(token.Text);
                    break;
                case TokenKind.ClauseBreak or TokenKind.SentenceBreak or TokenKind.Colon:
                    lead.Clear();
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

    private static StatedQuantity? From(Token token, string lead)
    {
        var printed = Printed().Match(PrintedText.Normalise(token.Text));
        if (!printed.Success || !decimal.TryParse(printed.Groups["number"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            return null;

        // 十余: at least that many, and less than one more of the leading digit.
        var more = printed.Groups["more"].Success ? ComparisonOperator.AtLeast : (ComparisonOperator?)null;
        var unit = PrintedUnit.Read(printed.Groups["scale"].Value + printed.Groups["unit"].Value);
        return new StatedQuantity(number, unit, BoundIn(lead) ?? more ?? token.Bound, lead, token.Text);
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
