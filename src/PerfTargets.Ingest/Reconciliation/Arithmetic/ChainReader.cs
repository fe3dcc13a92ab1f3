namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>Reads calculations. What it does not understand it says is obscure; it never guesses.</summary>
internal static class ChainReader
{
    /// <summary>Reads the calculation that starts at a token; null when none does.</summary>
    public static Chain? Read(IReadOnlyList<Token> tokens, int start)
    {
        if (!tokens[start].IsOperand && tokens[start].Kind != TokenKind.Open)
            return null;
        var parser = new ExpressionParser(tokens, start);
        var segments = new List<Expression?> { parser.Read() };
        while (segments[^1] is not null && IsEquals(tokens, parser))
        {
            parser.Pass();
            segments.Add(parser.Read());
        }

        // A bracket that is no calculation is an aside, and a lone number in words is a word.
        var calculates = segments.Count > 1 || segments[0] is { IsOperation: true };
        if (!calculates && (tokens[start].Kind == TokenKind.Open || tokens[start].InWords))
            return null;
        var end = Math.Max(parser.At, start + 1);
        return new Chain(end, ToTerm(tokens, start, end, segments), [.. Calculations(segments)]);
    }

    private static bool IsEquals(IReadOnlyList<Token> tokens, ExpressionParser parser) =>
        parser.At < tokens.Count && OperatorSign.Of(tokens[parser.At]) == '=';

    /// <summary>Each operation is held against the next number that is printed as a result.</summary>
    private static IEnumerable<StatedCalculation> Calculations(List<Expression?> segments)
    {
        Token? result = null;
        var found = new List<StatedCalculation>();
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            if (segments[i] is Expression.Number number)
                result = number.Token;
            else if (segments[i] is { IsOperation: true } work && result is not null)
                found.Add(CalculationCheck.Judge(work, result));
        }

        found.Reverse();
        return found;
    }

    private static Term? ToTerm(IReadOnlyList<Token> tokens, int start, int end, List<Expression?> segments)
    {
        if (segments[^1] is Expression.Number number)
            return number.Token.Kind == TokenKind.Amount ? Printed(number.Token) : null;
        if (segments[^1] is not { } work)
            return tokens.Skip(start).Take(end - start).Any(token => token.Kind is TokenKind.Amount or TokenKind.Rate or TokenKind.Count) ? Obscure(null) : null;
        if (!work.Numbers.Any(token => token.Kind is TokenKind.Amount or TokenKind.Rate))
            return null;
        return Reckoner.Of(work) is { Money: true, Bounded: false, Open.Count: 0 } worth && !MayBeRange(work)
            ? new Term { Origin = TermOrigin.Calculated, Yuan = worth.Value, UnitAssumed = worth.UnitAssumed, Work = work }
            : Obscure(work);
    }

    /// <summary>3万元-5万元 without a result may be from three to five.</summary>
    private static bool MayBeRange(Expression work) => work is Expression.Sum sum && sum.Terms.Any(term => term.Sign == '−');

    private static Term Printed(Token amount) => new()
    {
        Origin = TermOrigin.Printed,
        Yuan = amount.Value,
        Digit = amount.Digit,
        Bounded = amount.Bound is not null,
        UnitAssumed = amount.UnitAssumed,
        Token = amount,
    };

    private static Term Obscure(Expression? work) => new() { Origin = TermOrigin.Obscure, Yuan = 0, Work = work };
}
