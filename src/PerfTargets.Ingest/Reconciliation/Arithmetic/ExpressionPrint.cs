namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>An expression in one line with the usual signs: (4000 + 1631) × 12.</summary>
internal static class ExpressionPrint
{
    /// <summary>The line; money is in the unit it is printed in.</summary>
    public static string Of(Expression expression) => expression switch
    {
        Expression.Number number => OfNumber(number.Token),
        Expression.Sum sum => Join(sum.Terms),
        Expression.Product product => Join(product.Factors),
        Expression.Counted counted => Bracketed(counted.Inner) + counted.Unit,
        _ => "",
    };

    private static string OfNumber(Token token) => token.Kind switch
    {
        TokenKind.Amount or TokenKind.Rate => Figures.Print(token.Value / (CurrencyUnits.InYuan(token.Unit) ?? 1)) + token.Unit,
        TokenKind.Percent => Figures.Print(token.Value) + "%",
        _ => Figures.Print(token.Value) + token.Unit,
    };

    private static string Join(IReadOnlyList<Expression.Part> parts) =>
        string.Concat(parts.Select((part, i) => (i == 0 ? "" : $" {part.Sign} ") + Bracketed(part.Operand)));

    private static string Bracketed(Expression expression) => expression is Expression.Sum ? $"({Of(expression)})" : Of(expression);
}
