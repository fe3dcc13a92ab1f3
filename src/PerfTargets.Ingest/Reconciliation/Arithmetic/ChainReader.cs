namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A run of numbers and operators: 10人*1600元/人=1.6万元. A lone number is the shortest one.</summary>
/// <param name="End">Index of the first token after it.</param>
/// <param name="Term">Its amount; null when it states none (a count, a percentage, a lone rate).</param>
internal sealed record Chain(int End, Term? Term);

/// <summary>Reads calculations. What it does not understand it says is obscure; it never guesses.</summary>
internal static class ChainReader
{
    /// <summary>In 元; a product beyond it is no budget, and would soon be no decimal.</summary>
    private const decimal LargestProduct = 1_000_000_000_000_000m;

    private static readonly HashSet<string> Recurring = ["月", "个月", "次", "天", "日", "期", "学期", "季度", "场", "课时", "学时", "小时", "班"];

    /// <summary>Reads the calculation that starts at a token; null when none does.</summary>
    public static Chain? Read(IReadOnlyList<Token> tokens, int start)
    {
        if (!tokens[start].IsOperand && !(tokens[start].Kind == TokenKind.Open && IsGroup(tokens, start)))
            return null;
        var operands = new List<Token>();
        var signs = new List<string>();
        var obscure = false;
        var i = start;
        while (true)
        {
            if (tokens[i].IsOperand)
            {
                operands.Add(tokens[i]);
                i++;
            }
            else if (tokens[i].Kind == TokenKind.Open && IsGroup(tokens, i))
            {
                obscure = true;
                i = Closing(tokens, i) + 1;
            }
            else
            {
                obscure = true;
                break;
            }

            var next = SkipSpace(tokens, i);
            if (next >= tokens.Count || tokens[next].Kind != TokenKind.Operator)
                break;
            signs.Add(tokens[next].Text.Trim());
            i = SkipSpace(tokens, next + 1);
            if (i >= tokens.Count)
            {
                obscure = true;
                break;
            }
        }

        return new Chain(Math.Max(i, start + 1), ToTerm(operands, signs, obscure));
    }

    private static Term? ToTerm(List<Token> operands, List<string> signs, bool obscure)
    {
        if (operands.Count == 0 || (signs.Count == 0 && !obscure))
            return operands is [{ Kind: TokenKind.Amount } amount] ? Printed(amount) : null;
        if (signs.Count > 0 && signs[^1] is "=" or "＝")
            return operands[^1].Kind == TokenKind.Amount ? Printed(operands[^1]) : null;
        if (!operands.Any(operand => operand.Kind is TokenKind.Amount or TokenKind.Rate))
            return obscure && operands.Any(operand => operand.Kind == TokenKind.Count) ? Obscure() : null;
        if (obscure || operands.Any(operand => operand.Bound is not null))
            return Obscure();
        return signs.All(IsTimes) ? Product(operands) : signs.All(sign => sign is "+" or "＋") ? AddUp(operands) : Obscure();
    }

    /// <summary>Counts times one rate, when each recurrence of the rate (月, 次) has its own count.</summary>
    private static Term Product(List<Token> operands)
    {
        var money = operands.Where(operand => operand.Kind is TokenKind.Amount or TokenKind.Rate).ToList();
        var counts = operands.Where(operand => operand.Kind == TokenKind.Count).ToList();
        if (money.Count != 1 || money.Count + counts.Count != operands.Count)
            return Obscure();
        var recurrences = money[0].Per.Count(Recurring.Contains);
        var counted = counts.Count(count => count.Unit is { } unit && Recurring.Contains(unit));
        if (recurrences > counted || (money[0].Kind == TokenKind.Rate && counts.Count < money[0].Per.Count(per => per != "年")))
            return Obscure();
        var product = money[0].Value;
        foreach (var count in counts)
        {
            if (product > LargestProduct)
                return Obscure();
            product *= count.Value;
        }

        return new Term
        {
            Origin = TermOrigin.Calculated,
            Yuan = product,
            UnitAssumed = money[0].UnitAssumed,
        };
    }

    private static Term AddUp(List<Token> operands) => operands.All(operand => operand.Kind == TokenKind.Amount)
        ? new Term { Origin = TermOrigin.Calculated, Yuan = operands.Sum(operand => operand.Value), UnitAssumed = operands.Any(operand => operand.UnitAssumed) }
        : Obscure();

    private static Term Printed(Token amount) => new()
    {
        Origin = TermOrigin.Printed,
        Yuan = amount.Value,
        Digit = amount.Digit,
        Bounded = amount.Bound is not null,
        UnitAssumed = amount.UnitAssumed,
    };

    private static Term Obscure() => new() { Origin = TermOrigin.Obscure, Yuan = 0 };

    private static bool IsTimes(string sign) => sign is "×" or "*" or "＊" or "x" or "X" or "ｘ" or "✕" or "╳";

    /// <summary>A bracket is part of a calculation when it holds an operator or an operator follows it.</summary>
    private static bool IsGroup(IReadOnlyList<Token> tokens, int open)
    {
        var close = Closing(tokens, open);
        if (close >= tokens.Count)
            return false;
        var after = SkipSpace(tokens, close + 1);
        var before = open - 1;
        return (after < tokens.Count && tokens[after].Kind == TokenKind.Operator)
            || (before >= 0 && tokens[before].Kind == TokenKind.Operator);
    }

    private static int Closing(IReadOnlyList<Token> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return tokens.Count;
    }

    private static int SkipSpace(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Kind == TokenKind.Word && string.IsNullOrWhiteSpace(tokens[i].Text))
            i++;
        return i;
    }
}
