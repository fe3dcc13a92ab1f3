using PerfTargets.Ingest.Batch.Scanning;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Batch;

/// <summary>Settings of an <see cref="ImportRun"/>.</summary>
public sealed record ImportOptions
{
    /// <summary>How long a file must have been left alone before it is read, unless said otherwise.</summary>
    public static readonly TimeSpan DefaultSettlePeriod = TimeSpan.FromSeconds(2);

    /// <summary>Number of threads that read.</summary>
    public int Jobs { get; init; } = OrderedParallel.DefaultJobs;

    /// <summary>How long a file's size and time must not have moved before it is read. A run waits at most about twice as long at its end.</summary>
    public TimeSpan SettlePeriod { get; init; } = DefaultSettlePeriod;

    /// <summary>The clock that tells how long ago a file was changed, and that waits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Which rules run, and what they ask for.</summary>
    public ReconcilerOptions Rules { get; init; } = new();

    /// <summary>The forms that are expected; null without a roster. <see cref="Rules"/> has the same ones.</summary>
    public IReadOnlyList<RosterEntry>? Roster { get; init; }

    /// <summary>The budget year of rows of the roster that name none; null asks for every year a unit has filed in.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>
    /// Whether files that are no longer there are taken to be gone, however many. false leaves what stands as it is when most of it
    /// would go at once: a drive that is not mounted looks like an empty folder.
    /// </summary>
    public bool AcceptMissing { get; init; } = true;

    /// <summary>Findings that are not kept.</summary>
    public SuppressionList Suppressions { get; init; } = SuppressionList.Empty;

    /// <summary>What reads the documents: other words than at the last run have everything read anew. Null: the library's version.</summary>
    public string? ReaderVersion { get; init; }

    /// <summary>
    /// Whether the reader recognises pages that are only pictures: documents it was of no use to before are then read anew.
    /// Asked only where there are such pages. null: it does not.
    /// </summary>
    public Func<bool>? Recognises { get; init; }

    /// <summary>Looks at files and opens them to compare their bytes.</summary>
    public IScannedFiles Files { get; init; } = DiskFiles.Instance;
}
