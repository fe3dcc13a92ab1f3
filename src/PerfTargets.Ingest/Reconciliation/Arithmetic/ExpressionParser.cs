using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>
/// Reads the expression that starts at a token: + and − over × and ÷ over numbers and brackets.
/// Words that name an operand (12个点位×, ×每人) are passed over; anything else it says it does not understand.
/// </summary>
internal sealed partial class ExpressionParser
{
    /// <summary>Brackets nested deeper are not understood: no person writes them.</summary>
    private const int Deepest = 8;

    /// <summary>A longer run of words is a sentence and names no operand.</summary>
    private const int LongestName = 8;

    private readonly IReadOnlyList<Token> tokens;
    private int depth;

    /// <summary>Makes a parser of a text's tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">Index of the first token of the expression.</param>
    public ExpressionParser(IReadOnlyList<Token> tokens, int start)
    {
        this.tokens = tokens;
        At = start;
    }

    /// <summary>Index of the first token that is not read.</summary>
    public int At { get; private set; }

    /// <summary>Passes one token, such as =.</summary>
    public void Pass() => At++;

    /// <summary>The expression; null when what stands there is not understood.</summary>
    public Expression? Read()
    {
        var terms = new List<Expression.Part>();
        for (var sign = '+'; ;)
        {
            if (Product() is not { } product)
                return null;
            terms.Add(new(sign, product));
            if (Next() is not (('+' or '−') and var next))
                break;
            sign = next;
            Pass();
        }

        return terms is [var only] ? only.Operand : new Expression.Sum(terms);
    }

    private Expression? Product()
    {
        var factors = new List<Expression.Part>();
        for (var sign = '×'; ;)
        {
            if (Factor() is not { } factor)
                return null;
            factors.Add(new(sign, factor));
            if (Next() is not (('×' or '÷') and var next))
                break;
            sign = next;
            Pass();
        }

        return factors is [var only] ? only.Operand : new Expression.Product(factors);
    }

    private Expression? Factor()
    {
        PassNameBeforeNumber();
        if (At >= tokens.Count)
            return null;
        if (tokens[At].IsOperand)
        {
            var number = new Expression.Number(tokens[At++]);
            PassNameBeforeOperator();
            return number;
        }

        if (tokens[At].Kind != TokenKind.Open || depth == Deepest)
            return null;
        depth++;
        At++;
        var inner = Read();
        depth--;
        PassNameBeforeOperator();
        if (inner is null || At >= tokens.Count || tokens[At].Kind != TokenKind.Close)
            return null;
        At++;
        return At < tokens.Count && tokens[At].Kind == TokenKind.Word && Unit().Match(tokens[At].Text) is { Success: true } unit && FollowsOperator(At + 1)
            ? Count(inner, unit.Groups["unit"].Value)
            : inner;
    }

    private Expression.Counted Count(Expression inner, string unit)
    {
        At++;
        return new Expression.Counted(inner, unit);
    }

    private char? Next()
    {
        while (At < tokens.Count && tokens[At].Kind == TokenKind.Word && string.IsNullOrWhiteSpace(tokens[At].Text))
            At++;
        return At < tokens.Count ? OperatorSign.Of(tokens[At]) : null;
    }

    /// <summary>Passes 点位 in 12个点位×, and a short bracket such as （含队长）.</summary>
    private void PassNameBeforeOperator()
    {
        if (At < tokens.Count && IsName(tokens[At]) && FollowsOperator(At + 1))
        {
            At++;
        }
        else if (At + 2 < tokens.Count && tokens[At].Kind == TokenKind.Open && tokens[At + 1].Kind == TokenKind.Word
            && tokens[At + 2].Kind == TokenKind.Close && FollowsOperator(At + 3))
        {
            At += 3;
        }
    }

    /// <summary>Passes 每人 in ×每人200元, 工资 in （工资3000元+….</summary>
    private void PassNameBeforeNumber()
    {
        if (At + 1 < tokens.Count && IsName(tokens[At]) && tokens[At + 1].IsOperand)
            At++;
    }

    private bool FollowsOperator(int at) => at < tokens.Count && OperatorSign.Of(tokens[at]) is not (null or '=');

    private static bool IsName(Token token) => token.Kind == TokenKind.Word && token.Text.Trim().Length <= LongestName && !token.Text.Contains('含', StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?<unit>人次|个月|[人名个次期天场月年户村套台份册本])\s*$")]
    private static partial Regex Unit();
}
