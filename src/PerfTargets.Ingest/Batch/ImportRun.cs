using PerfTargets.Ingest.Batch.Changes;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Brings a database in step with folders: compares what a scan found with what stands, reads what changed on several
/// threads, loads it with one writer, and reconciles all forms that stand in the database then.
/// Each document is one transaction with its file's size and time: a run that is ended leaves whole documents behind it,
/// and the next run goes on. The phases are called in order, with whatever else a caller puts between them.
/// </summary>
/// <param name="db">The database; used by this thread alone while the run lasts.</param>
/// <param name="ingest">Reads the documents.</param>
/// <param name="options">Settings.</param>
public sealed class ImportRun(FormDatabase db, IDocumentIngest ingest, ImportOptions options)
{
    private readonly FormLoader loader = new(db, options.ReaderVersion);

    /// <summary>Tells what changed. Nothing is written, no file opened.</summary>
    /// <param name="scan">The documents found.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public ImportPlan Compare(ScanResult scan) => ImportPlan.Of(scan, FileStore.ReadStanding(db, options.ReaderVersion));

    /// <summary>Marks what has gone and loads what changed.</summary>
    /// <param name="plan">What changed.</param>
    /// <param name="done">Called on this thread after each file of <see cref="ImportPlan.Changed"/>, for progress.</param>
    /// <param name="cancellation">Ends the run between two documents with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be written.</exception>
    public LoadedDocuments Load(ImportPlan plan, Action done, CancellationToken cancellation)
    {
        var tally = new ImportTally();
        foreach (var file in plan.Unchanged)
            AddUnchanged(file, tally);

        // What has gone is marked first: a file under a new name then counts as moved and not as a duplicate.
        cancellation.ThrowIfCancellationRequested();
        loader.MarkGonePaths(plan.Gone);
        var reader = new ChangedFileReader(ingest, options, new KnownBytes(loader, plan.Changed));
        var unsettled = new UnsettledFiles(options);
        foreach (var reading in OrderedParallel.Select(plan.Changed, options.Jobs, reader.Read, cancellation))
        {
            if (Take(reading, tally, unsettled))
                done();
        }

        foreach (var resting in unsettled.Settle(cancellation))
        {
            foreach (var reading in OrderedParallel.Select(resting, options.Jobs, file => reader.ReadSettled(file.Entry, file.Stamp), cancellation))
            {
                if (Take(reading, tally, unsettled))
                    done();
            }
        }

        return tally.ToLoaded(plan, unsettled.Rest);
    }

    /// <summary>Reconciles what stands now and stores the findings, or takes the stored ones when nothing they rest on has changed.</summary>
    /// <param name="cancellation">Ends it before anything is stored with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be read or written.</exception>
    public StoredReconciliation Reconcile(CancellationToken cancellation) =>
        StoredReconciliation.Run(db, options.Rules, options.Suppressions, cancellation);

    /// <summary>What there is to say in the end.</summary>
    /// <param name="loaded">What became of the documents.</param>
    /// <param name="reconciled">What the rules found.</param>
    public ImportSummary Summarise(LoadedDocuments loaded, StoredReconciliation reconciled)
    {
        var units = UnitFigures.Read(db);
        return new ImportSummary
        {
            Counts = loaded.Counts,
            FormCount = units.Sum(unit => unit.Forms),
            Units = UnitTotals.Sorted(units.Select(unit => new UnitTotals(
                unit.Unit, unit.Documents, unit.ProjectForms, unit.DepartmentForms, new FindingCounts(unit.Errors, unit.Warnings, unit.Info)))),
            ReadForms = new(() => [.. FormStore.ReadCurrentForms(db)]),
            Result = reconciled.Result,
            Suppressed = reconciled.Suppressed,
            Notes = reconciled.Notes,
            Unread = loaded.Unread,
            WithoutForms = loaded.WithoutForms,
            Deferred = loaded.Deferred,
        };
    }

    /// <summary>Every phase, one after the other.</summary>
    /// <param name="scan">The documents found.</param>
    /// <param name="done">Called on this thread after each changed file, for progress.</param>
    /// <param name="cancellation">Ends the run between two documents with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be written.</exception>
    public ImportSummary Run(ScanResult scan, Action done, CancellationToken cancellation)
    {
        var loaded = Load(Compare(scan), done, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return Summarise(loaded, Reconcile(cancellation));
    }

    // Whether the file is done with; one that somebody is writing is watched on.
    private bool Take(FileReading reading, ImportTally tally, UnsettledFiles unsettled)
    {
        switch (reading)
        {
            case FileReading.Unsettled file:
                unsettled.Add(file);
                return false;
            case FileReading.Touched(var entry, var stamp):
                AddUnchanged(loader.Touch(entry.Path, stamp), tally);
                return true;
            case FileReading.Held(var entry, var sha256, var stamp) when loader.LoadHeld(entry.Path, sha256, stamp) is { } outcome:
                tally.AddHeld(outcome);
                return true;
            case FileReading.Held held:
                // What held the forms has changed in this very run and was read by another version before.
                Load(ingest.Ingest(held.Entry.File, held.Entry.Path), held.Stamp, tally);
                return true;
            case FileReading.Read(_, var document, var stamp):
                Load(document, stamp, tally);
                return true;
            default:
                throw new ArgumentOutOfRangeException(nameof(reading));
        }
    }

    private void AddUnchanged(StandingFile file, ImportTally tally) =>
        tally.AddUnchanged(file, () => FileStore.ReadDiagnostics(db, file.DocumentKey));

    private void Load(IngestedDocument document, FileStamp? stamp, ImportTally tally) =>
        tally.Add(document, loader.Load(document, document.Sha256 is null ? null : stamp));
}
