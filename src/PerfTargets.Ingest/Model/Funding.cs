namespace PerfTargets.Ingest.Model;

/// <summary>The funding table.</summary>
/// <param name="CurrencyUnit">万元, 元 or 亿元, as the form declares; null when it declares none.</param>
/// <param name="Lines">One line per printed amount place, in printed order, blank ones too.</param>
public sealed record Funding(string? CurrencyUnit, IReadOnlyList<FundingLine> Lines);
