using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>How many rules came out how, on one form or on many.</summary>
/// <param name="Passed">Rules that hold.</param>
/// <param name="Failed">Rules that do not.</param>
/// <param name="NotApplicable">Rules that do not concern the form.</param>
/// <param name="Undecided">Rules that could not be decided.</param>
public sealed record OutcomeTotals(int Passed, int Failed, int NotApplicable, int Undecided)
{
    /// <summary>Sums outcomes up.</summary>
    public static OutcomeTotals Of(IEnumerable<FormOutcomes> outcomes) => outcomes.Aggregate(
        new OutcomeTotals(0, 0, 0, 0),
        (sum, form) => new OutcomeTotals(
            sum.Passed + form.Passed.Count, sum.Failed + form.Failed.Count,
            sum.NotApplicable + form.NotApplicable.Count, sum.Undecided + form.InsufficientData.Count));

    /// <summary>The numbers in words: 通过 9，不符 2，不适用 5，资料不足 1.</summary>
    public Bilingual Describe() => new(
        FormattableString.Invariant($"通过 {Passed}，不符 {Failed}，不适用 {NotApplicable}，资料不足 {Undecided}"),
        FormattableString.Invariant($"{Passed} passed, {Failed} failed, {NotApplicable} not applicable, {Undecided} undecided"));
}
