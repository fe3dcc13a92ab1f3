namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A calculation with its printed result.</summary>
/// <param name="Work">What is calculated.</param>
/// <param name="Result">The printed result.</param>
/// <param name="Expected">What the calculation comes to, in 元 for money; null when it is not understood.</param>
/// <param name="Verdict">Whether the result is right.</param>
/// <param name="Certainty">How sure a wrong one is.</param>
internal sealed record StatedCalculation(Expression Work, Token Result, decimal? Expected, Verdict Verdict, Certainty Certainty);
