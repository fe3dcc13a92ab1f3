namespace PerfTargets.Ingest.Model;

/// <summary>One line of the funding table. Amounts are in <see cref="Funding.CurrencyUnit"/>.</summary>
public sealed record FundingLine
{
    /// <summary>What the money is for or part of.</summary>
    public required FundingItem Item { get; init; }

    /// <summary>Where the money comes from.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>The printed label without a trailing colon, or row label and column label joined by " / ".</summary>
    public required string Label { get; init; }

    /// <summary>年初预算数, where a form prints it beside 全年预算数; null when blank.</summary>
    public decimal? InitialBudget { get; init; }

    /// <summary>预算数, or the only amount printed; null when blank or unreadable.</summary>
    public decimal? Budget { get; init; }

    /// <summary>决算数 / 执行数; null when blank or unreadable.</summary>
    public decimal? Final { get; init; }

    /// <summary>预算执行率 in percent: 147.92 for 147.92%.</summary>
    public decimal? ExecutionRate { get; init; }

    /// <summary>分值 of the execution rate on a self-evaluation form, points.</summary>
    public decimal? Points { get; init; }

    /// <summary>得分 for the execution rate, points.</summary>
    public decimal? Score { get; init; }

    /// <summary>The printed strings by property ("budget", "final", …), where a number was read or could not be.</summary>
    public IReadOnlyDictionary<string, string> Raw { get; init; } = new Dictionary<string, string>();
}
