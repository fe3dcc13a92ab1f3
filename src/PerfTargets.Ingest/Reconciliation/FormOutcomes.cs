using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>What became of every rule on one form: silence is never a pass.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Passed">Rules that hold.</param>
/// <param name="Failed">Rules with a finding.</param>
/// <param name="NotApplicable">Rules that do not concern this form.</param>
/// <param name="InsufficientData">Rules that could not be decided, and what is missing.</param>
public sealed record FormOutcomes(
    string FormId,
    IReadOnlyList<string> Passed,
    IReadOnlyList<string> Failed,
    IReadOnlyList<string> NotApplicable,
    IReadOnlyList<Undecided> InsufficientData);

/// <summary>A rule that could not be decided.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Reason">What is missing. JSON holds the Chinese sentence.</param>
public sealed record Undecided(
    string RuleId,
    [property: JsonConverter(typeof(ChineseTextConverter))] Bilingual Reason);
