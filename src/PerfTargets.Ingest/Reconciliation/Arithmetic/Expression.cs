namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A calculation as it is written. Leaves are the printed numbers, each with its place.</summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>A printed number.</summary>
    /// <param name="Token">The number with its unit and place.</param>
    internal sealed record Number(Token Token) : Expression;

    /// <summary>Terms that are added or taken away, in printed order.</summary>
    /// <param name="Terms">The terms; the first has the sign +.</param>
    internal sealed record Sum(IReadOnlyList<Part> Terms) : Expression;

    /// <summary>Factors that multiply or divide, in printed order.</summary>
    /// <param name="Factors">The factors; the first has the sign ×.</param>
    internal sealed record Product(IReadOnlyList<Part> Factors) : Expression;

    /// <summary>A bracket with a unit behind it: （3+1）天.</summary>
    /// <param name="Inner">What stands in the bracket.</param>
    /// <param name="Unit">The unit.</param>
    internal sealed record Counted(Expression Inner, string Unit) : Expression;

    /// <summary>One operand with the sign in front of it.</summary>
    /// <param name="Sign">+, −, × or ÷.</param>
    /// <param name="Operand">The operand.</param>
    internal sealed record Part(char Sign, Expression Operand);

    /// <summary>The printed numbers, in printed order.</summary>
    public IEnumerable<Token> Numbers => this switch
    {
        Number number => [number.Token],
        Sum sum => sum.Terms.SelectMany(term => term.Operand.Numbers),
        Product product => product.Factors.SelectMany(factor => factor.Operand.Numbers),
        Counted counted => counted.Inner.Numbers,
        _ => [],
    };

    /// <summary>Whether it is more than one printed number.</summary>
    public bool IsOperation => this is Sum or Product;
}
