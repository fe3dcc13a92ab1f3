namespace PerfTargets.Scan.Rules;

/// <summary>A joined piece with what is known of its ink.</summary>
/// <param name="Rule">As a rule.</param>
/// <param name="Solid">The share of its length that is inked.</param>
/// <param name="Clean">The share of its length that is a thin stroke and nothing else.</param>
internal readonly record struct Candidate(Rule Rule, double Solid, double Clean);
