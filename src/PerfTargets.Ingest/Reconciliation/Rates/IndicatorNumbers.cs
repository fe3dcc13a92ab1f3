using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>The counts and rates that one indicator prints.</summary>
internal sealed record IndicatorNumbers
{
    private const string MoneySigns = "元钱万亿";

    private const int MostNumbers = 60;

    /// <summary>Its target.</summary>
    public required FieldValue Field { get; init; }

    /// <summary>Its name, 三级指标; empty when it has none.</summary>
    public required string Name { get; init; }

    /// <summary>The counts in its target.</summary>
    public required IReadOnlyList<Mention> Counts { get; init; }

    /// <summary>The counts in its name: 新增22名管理员报酬.</summary>
    public required IReadOnlyList<Mention> NameCounts { get; init; }

    /// <summary>The rates in its target that are no limits.</summary>
    public required IReadOnlyList<UnitRate> Rates { get; init; }

    /// <summary>The amount its target prints as the whole of it, alone or as the result of its one calculation; null when it prints none, or several.</summary>
    public required Mention? Amount { get; init; }

    /// <summary>Every amount and rate in its target, in 元.</summary>
    public required IReadOnlySet<decimal> Money { get; init; }

    /// <summary>Whether its target says nothing but counts and rates: no amount, no calculation.</summary>
    public required bool OnlyRates { get; init; }

    /// <summary>Reads an indicator; null when it has no target.</summary>
    public static IndicatorNumbers? Read(TargetForm form, int index)
    {
        var indicator = form.Indicators[index];
        if (indicator.Target is not { } target)
            return null;
        var mentions = Mentions(TextOf(target, indicator.MeasureUnit));
        var names = Mentions(indicator.Level3 ?? "");
        if (mentions.Count > MostNumbers || names.Count > MostNumbers)
            return null;
        var amounts = mentions.Where(mention => mention.Token.Kind == TokenKind.Amount).ToList();
        var rates = mentions.Where(mention => mention.Token.Kind == TokenKind.Rate).ToList();
        var calculates = mentions.Any(mention => mention.InCalculation);
        return new IndicatorNumbers
        {
            Field = new FieldValue(form, Pointers.Indicator(index, "target"), target.Raw),
            Name = indicator.Level3 ?? "",
            Counts = [.. mentions.Where(IsCount)],
            NameCounts = [.. names.Where(IsCount)],
            Rates = [.. rates.Where(rate => rate.Token.Bound is null).Select(UnitRate.Of)],
            Amount = amounts is [{ Token: { Bound: null, UnitAssumed: false } } whole] && mentions[^1] == whole && mentions.SkipLast(1).All(mention => mention.InCalculation) ? whole : null,
            Money = amounts.Concat(rates).Select(mention => mention.Token.Value).ToHashSet(),
            OnlyRates = rates.Count > 0 && amounts.Count == 0 && !calculates,
        };
    }

    /// <summary>Whether a row's target prints money for each of something.</summary>
    public static bool HasRates(Indicator indicator) => indicator.Target is { } target
        && TextOf(target, indicator.MeasureUnit) is var text
        && NumberSigns.AreIn(text)
        && text.AsSpan().IndexOfAny(MoneySigns) >= 0
        && Tokenizer.Read(text).Any(token => token.Kind == TokenKind.Rate);

    private static bool IsCount(Mention mention) => mention.Token is { Kind: TokenKind.Count, Unit: not null };

    private static IReadOnlyList<Mention> Mentions(string text) => MentionReader.Read(Tokenizer.Read(text));

    /// <summary>The print with its comparison and unit, which may stand in columns of their own.</summary>
    private static string TextOf(Measurement target, string? measureUnit)
    {
        var bare = target.Raw.Length > 0 && target.Raw.All(c => char.IsAsciiDigit(c) || c is '.' or ' ');
        var sign = target.Operator switch
        {
            ComparisonOperator.AtLeast => "≥",
            ComparisonOperator.AtMost => "≤",
            ComparisonOperator.MoreThan => ">",
            ComparisonOperator.LessThan => "<",
            ComparisonOperator.About => "约",
            _ => "",
        };
        return bare ? sign + target.Raw.Trim() + (target.Unit ?? measureUnit) : target.Raw;
    }
}
