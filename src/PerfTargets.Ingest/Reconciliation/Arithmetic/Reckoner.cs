using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>Calculates an expression. What makes no sense (money times money, 元 plus 人) has no worth.</summary>
internal static class Reckoner
{
    /// <summary>A figure beyond it is no budget, and would soon be no decimal.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>What an expression comes to; null when that cannot be said.</summary>
    public static Worth? Of(Expression expression) => expression switch
    {
        Expression.Number number => OfNumber(number.Token),
        Expression.Sum sum => OfSum(sum),
        Expression.Product product => OfProduct(product),
        Expression.Counted counted => Of(counted.Inner) is { Money: false } inner ? inner with { Bare = false, Counted = [counted.Unit] } : null,
        _ => null,
    };

    private static Worth OfNumber(Token token)
    {
        var percent = token.Kind == TokenKind.Percent ? 100m : 1m;
        var money = token.Kind is TokenKind.Amount or TokenKind.Rate;
        var slack = money && LooksRounded(token) ? token.Digit / 2 : 0;
        return new Worth
        {
            Value = token.Value / percent,
            Low = (token.Value - slack) / percent,
            High = (token.Value + slack) / percent,
            Money = money,
            Bare = token.Kind == TokenKind.Count && token.Unit is null,
            Bounded = token.Bound is not null,
            UnitAssumed = token.UnitAssumed,
            Open = [.. token.Per.Select(CountUnit.Of).Where(per => per != "年")],
            Counted = token.Kind == TokenKind.Count ? [token.Unit] : [],
        };
    }

    /// <summary>A standard such as 200元 is exact; 1631元 may stand for 1631.28元.</summary>
    private static bool LooksRounded(Token token)
    {
        var digits = token.Digit == 0 ? 0 : Math.Abs(token.Value / token.Digit);
        while (digits > 0 && digits % 10 == 0)
            digits /= 10;
        return digits >= 100;
    }

    private static Worth? OfSum(Expression.Sum sum)
    {
        var terms = sum.Terms.Select(term => Of(term.Operand)).ToList();
        if (terms.Any(term => term is null || term.Money != terms[0]!.Money || !term.Open.SequenceEqual(terms[0]!.Open)))
            return null;
        if (terms.SelectMany(term => term!.Counted).Distinct().Count() > 1 && !terms[0]!.Money)
            return null;
        var (value, low, high) = (0m, 0m, 0m);
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i]!;
            var taken = sum.Terms[i].Sign == '−';
            value += taken ? -term.Value : term.Value;
            low += taken ? -term.High : term.Low;
            high += taken ? -term.Low : term.High;
        }

        return Large(high) ? null : Gather(terms!, value, low, high) with { Open = terms[0]!.Open, Counted = [.. terms[0]!.Counted.Take(1)] };
    }

    private static Worth? OfProduct(Expression.Product product)
    {
        var factors = product.Factors.Select(factor => Of(factor.Operand)).ToList();
        if (factors.Any(factor => factor is null) || factors.Count(factor => factor!.Money) > 1)
            return null;
        var (value, low, high) = (1m, 1m, 1m);
        var divided = false;
        for (var i = 0; i < factors.Count; i++)
        {
            var factor = factors[i]!;
            var divides = product.Factors[i].Sign == '÷';
            if (factor.Low < 0 || (divides && (factor.Low == 0 || factor.Money)))
                return null;
            divided |= divides;
            value = divides ? value / factor.Value : value * factor.Value;
            low = divides ? low / factor.High : low * factor.Low;
            high = divides ? high / factor.Low : high * factor.High;
            if (Large(high))
                return null;
        }

        var worth = Gather(factors!, value, low, high);
        var open = factors.SelectMany(factor => factor!.Open).ToList();
        var counted = factors.Where(factor => !factor!.Money).SelectMany(factor => factor!.Counted).ToList();
        if (!divided)
            Basis.Settle(open, counted);
        return worth with { Open = open, Counted = counted };
    }

    private static Worth Gather(List<Worth> parts, decimal value, decimal low, decimal high) => new()
    {
        Value = value,
        Low = low,
        High = high,
        Money = parts.Any(part => part.Money),
        Bare = parts.Any(part => part.Bare),
        Bounded = parts.Any(part => part.Bounded),
        UnitAssumed = parts.Any(part => part.UnitAssumed),
    };

    private static bool Large(decimal value) => Math.Abs(value) > Largest;
}
