namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>How the value of a term is known.</summary>
internal enum TermOrigin
{
    /// <summary>Printed as an amount, or as the result of a calculation after =.</summary>
    Printed,

    /// <summary>A product or sum without a printed result: its value is calculated here.</summary>
    Calculated,

    /// <summary>A stated total that stands for the terms before it.</summary>
    Total,

    /// <summary>A calculation that is not understood: it has no value.</summary>
    Obscure,
}

/// <summary>One amount of money in a text: a printed one, or a calculation taken as a whole.</summary>
internal sealed record Term
{
    /// <summary>How the value is known.</summary>
    public required TermOrigin Origin { get; init; }

    /// <summary>The amount in 元; 0 for an obscure term.</summary>
    public required decimal Yuan { get; init; }

    /// <summary>What 1 in the last printed digit is worth, in 元; 0 when the value is calculated.</summary>
    public decimal Digit { get; init; }

    /// <summary>Whether it is a bound or an approximation (约, 不超过), which no sum can use.</summary>
    public bool Bounded { get; init; }

    /// <summary>Whether its unit of money is not printed in full.</summary>
    public bool UnitAssumed { get; init; }

    /// <summary>Which sentence of the text it stands in, from 0; sentences end at ；, 。 and line breaks.</summary>
    public int Sentence { get; init; }

    /// <summary>Which clause of the text it stands in, from 0.</summary>
    public int Clause { get; init; }

    /// <summary>The words in front of it in its clause.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Whether it follows a total word (共计, 预计需) directly.</summary>
    public bool AfterTotalWord { get; init; }

    /// <summary>The calculation it is the worth of; null for a printed amount.</summary>
    public Expression? Work { get; init; }

    /// <summary>The printed amount; null when it is calculated.</summary>
    public Token? Token { get; init; }

    /// <summary>Whether it can stand in a sum.</summary>
    public bool Usable => Origin != TermOrigin.Obscure && !Bounded;
}
