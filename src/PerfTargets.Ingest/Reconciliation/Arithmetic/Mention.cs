namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A number in a text with the words around it.</summary>
/// <param name="Token">The number.</param>
/// <param name="Index">Its place among the tokens.</param>
internal sealed record Mention(Token Token, int Index)
{
    /// <summary>Which sentence it stands in, from 0; sentences end at ；, 。 and line breaks.</summary>
    public required int Sentence { get; init; }

    /// <summary>Which clause it stands in, from 0.</summary>
    public required int Clause { get; init; }

    /// <summary>How many brackets it stands in.</summary>
    public required int Depth { get; init; }

    /// <summary>The words in front of it in its clause.</summary>
    public required string Lead { get; init; }

    /// <summary>The words behind it up to the next number or break.</summary>
    public string Tail { get; init; } = "";

    /// <summary>Whether a total word (共计, 合计) stands right in front of it.</summary>
    public bool AfterTotal { get; init; }

    /// <summary>Whether it is an operand or the result of a written calculation.</summary>
    public bool InCalculation { get; init; }

    /// <summary>What the number is said of: the words before and behind it.</summary>
    public string Noun => Lead + Tail;
}
