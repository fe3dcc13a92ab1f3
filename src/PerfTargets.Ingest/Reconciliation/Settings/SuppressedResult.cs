using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Settings;

/// <summary>A result after suppression.</summary>
/// <param name="Result">The findings that are left, and every outcome.</param>
/// <param name="Suppressed">The findings taken out, in the result's order.</param>
/// <param name="Notes">What is to be said of the list itself, in its order.</param>
public sealed record SuppressedResult(ReconcileResult Result, IReadOnlyList<SuppressedFinding> Suppressed, IReadOnlyList<SuppressionNote> Notes);

/// <summary>Something to be said of a suppression.</summary>
/// <param name="Code">suppression-unused or suppression-unknown-rule.</param>
/// <param name="Message">For a person.</param>
public sealed record SuppressionNote(string Code, Bilingual Message);
