using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>Two amounts of one thing.</summary>
/// <param name="First">The one that is looked at, in 元.</param>
/// <param name="FirstLabel">What it is called in messages.</param>
/// <param name="Second">The one it is held against, in 元.</param>
/// <param name="SecondLabel">What that is called in messages.</param>
/// <param name="Fields">Where they stand.</param>
internal sealed record AmountPair(decimal First, Bilingual FirstLabel, decimal Second, Bilingual SecondLabel, IReadOnlyList<FieldValue> Fields);
