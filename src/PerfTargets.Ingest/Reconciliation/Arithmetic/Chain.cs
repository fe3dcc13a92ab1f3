namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A run of numbers and operators: 10人*1600元/人=1.6万元. A lone number is the shortest one.</summary>
/// <param name="End">Index of the first token after it.</param>
/// <param name="Term">Its amount; null when it states none (a count, a percentage, a lone rate).</param>
/// <param name="Calculations">The calculations in it that print their result after =.</param>
internal sealed record Chain(int End, Term? Term, IReadOnlyList<StatedCalculation> Calculations);
