using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Rosters;

/// <summary>What a roster said.</summary>
/// <param name="Entries">Its rows, in its order.</param>
/// <param name="Diagnostics">What could not be read or was set aside, each with its row; an error when no entry could be read at all.</param>
public sealed record RosterReading(IReadOnlyList<RosterEntry> Entries, IReadOnlyList<Diagnostic> Diagnostics);
