using System.Text.RegularExpressions;
using PerfTargets.Ingest.Corpus.Content;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Expected;

/// <summary>What a drafted target or result says. The units are the drafts' own vocabulary, so nothing has to be guessed.</summary>
internal static partial class ExpectedMeasurement
{
    private static readonly string Units = string.Join('|', Topics.All.SelectMany(topic => topic.Items).Select(item => item.Measure).Distinct()
        .SelectMany(measure => (string[])[measure, $"元/{measure}", $"元／{measure}"]).Concat(["万元", "元", "%", "个"])
        .OrderByDescending(unit => unit.Length).Select(Regex.Escape));

    private static readonly Regex Counted = new($@"(?<sign>[≥≤＝=]?)(?<number>\d+(?:\.\d+)?)(?<unit>{Units})", RegexOptions.CultureInvariant);

    /// <summary>A measurement; null when blank.</summary>
    /// <param name="printed">The cell's text.</param>
    /// <param name="unit">度量单位, on layouts that print it.</param>
    /// <param name="type">指标值类型, on layouts that print it.</param>
    public static Measurement? Of(string printed, string unit = "", string type = "")
    {
        if (ExpectedText.Of(printed) is not { } raw)
            return null;
        if (raw[^1] != '%' && ExpectedText.Number(raw) is { } bare)
            return Quantity(raw, bare, unit, Sign(type));
        var dates = Dates().IsMatch(raw);
        var counted = dates ? [] : Counted.Matches(raw).Select(match => new Quantity(
            ExpectedText.Number(match.Groups["number"].Value)!.Value,
            match.Groups["unit"].Value,
            // An equals sign in front of a result compares nothing.
            match.Groups["sign"].Value is "≥" or "≤" ? Sign(match.Groups["sign"].Value) : null)).ToList();
        if (counted.Count == 1 && Counted.Match(raw).Length == raw.Length)
            return Quantity(raw, counted[0].Value, counted[0].Unit!, counted[0].Operator ?? Sign(type));
        return new Measurement
        {
            Raw = raw,
            Operator = null,
            Value = null,
            Unit = null,
            Qualitative = type == "定性" || (counted.Count == 0 && !dates && !raw.Any(char.IsAsciiDigit)),
            Quantities = counted,
        };
    }

    private static Measurement Quantity(string raw, decimal value, string unit, ComparisonOperator? sign) =>
        new() { Raw = raw, Operator = sign, Value = value, Unit = unit.Length == 0 ? null : unit, Qualitative = false };

    private static ComparisonOperator? Sign(string sign) => sign switch
    {
        "≥" => ComparisonOperator.AtLeast,
        "≤" => ComparisonOperator.AtMost,
        "=" => ComparisonOperator.Equal,
        _ => null,
    };

    [GeneratedRegex(@"\d{4}年")]
    private static partial Regex Dates();
}
