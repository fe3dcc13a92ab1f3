namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>What a text says about money.</summary>
/// <param name="Terms">The amounts that are left when each stated total stands for its parts, in printed order.</param>
/// <param name="Sums">The totals stated after parts, in printed order.</param>
/// <param name="Calculations">The calculations with their printed results, in printed order.</param>
/// <param name="HasRates">Whether it prints money for each of something.</param>
/// <param name="HasOtherNumbers">Whether it prints numbers that are no sums of money: counts, percentages, rates.</param>
/// <param name="BrokenDown">Whether amounts after 其中 were set aside as a breakdown of those before.</param>
internal sealed record AmountReading(IReadOnlyList<Term> Terms, IReadOnlyList<StatedSum> Sums, IReadOnlyList<StatedCalculation> Calculations, bool HasRates, bool HasOtherNumbers, bool BrokenDown);
