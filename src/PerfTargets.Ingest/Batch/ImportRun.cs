using PerfTargets.Ingest.Batch.Changes;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Rosters;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Runs;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Brings a database in step with folders: compares what a scan found with what stands, reads what changed on several
/// threads, loads it with one writer, and reconciles all forms that stand in the database then.
/// Each document is stored whole with its file's size and time, or not at all, and some documents reach the disk together:
/// a run that is ended leaves whole documents behind it, and the next run goes on. The phases are called in order, with whatever else a caller puts between them.
/// </summary>
/// <param name="db">The database; used by this thread alone while the run lasts.</param>
/// <param name="ingest">Reads the documents.</param>
/// <param name="options">Settings.</param>
public sealed class ImportRun(FormDatabase db, IDocumentIngest ingest, ImportOptions options)
{
    private readonly FormLoader loader = new(db, options.ReaderVersion, recognises: options.Recognises);

    /// <summary>Begins the run, or goes on with one that was ended before its end.</summary>
    /// <exception cref="FormDatabaseException">The database could not be written.</exception>
    public Run Begin() => RunStore.Begin(db, options.Time);

    /// <summary>Tells what changed. Nothing is written, no file opened.</summary>
    /// <param name="scan">The documents found.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public ImportPlan Compare(ScanResult scan) => ImportPlan.Of(scan, FileStore.ReadStanding(db, options.ReaderVersion, options.Recognises));

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
        using var batch = new WriteBatch(db, options.Time);
        var keepsMissing = plan.LooksUnmounted && !options.AcceptMissing;
        if (!keepsMissing)
            loader.MarkGonePaths(plan.Gone);
        var reader = new ChangedFileReader(ingest, options, new KnownBytes(loader, plan.Changed));
        var unsettled = new UnsettledFiles(options);
        foreach (var reading in OrderedParallel.Select(plan.Changed, options.Jobs, reader.Read, cancellation))
        {
            if (Take(reading, tally, unsettled))
                done();
        }

        // Nobody else should wait for the database while this run waits for a file.
        batch.WriteOut();
        foreach (var resting in unsettled.Settle(cancellation))
        {
            foreach (var reading in OrderedParallel.Select(resting, options.Jobs, file => reader.ReadSettled(file.Entry, file.Stamp), cancellation))
            {
                if (Take(reading, tally, unsettled))
                    done();
            }

            batch.WriteOut();
        }

        return tally.ToLoaded(plan, unsettled.Rest, keepsMissing);
    }

    /// <summary>Reconciles what stands now, or takes the stored findings when nothing they rest on has changed. Nothing is stored yet.</summary>
    /// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be read or written.</exception>
    public StoredReconciliation Reconcile(CancellationToken cancellation) =>
        StoredReconciliation.Run(db, options.Rules, options.Suppressions, options.Jobs, cancellation);

    /// <summary>Stores what was found, tells it, and ends the run: all of it or nothing.</summary>
    /// <param name="run">The run that <see cref="Begin"/> gave.</param>
    /// <param name="loaded">What became of the documents.</param>
    /// <param name="reconciled">What the rules found.</param>
    /// <param name="publish">Writes what is to be seen of the run; what it throws undoes the rest, and the next run makes it again.</param>
    /// <exception cref="FormDatabaseException">The database could not be read or written.</exception>
    public ImportSummary Finish(Run run, LoadedDocuments loaded, StoredReconciliation reconciled, Action<ImportSummary> publish)
    {
        var roster = options.Roster is { } entries
            ? RosterMatcher.Match(entries, FormStore.ReadHeads(db), options.FiscalYear, DateOnly.FromDateTime(options.Time.GetLocalNow().DateTime))
            : null;
        var result = new RunResult
        {
            Result = reconciled.Result,
            IsStored = !reconciled.IsFresh,
            Mark = (reconciled.Settings, reconciled.Aside(options.Rules)),
            Suppressed = reconciled.SuppressedFindings,
            RuleIds = new Reconciler(options.Rules).RuleIds,
            Expected = roster?.Units.Sum(unit => unit.Items.Count),
            Filed = roster?.Units.Sum(unit => unit.Items.Count(item => item.State == RosterItemState.Filed)),
        };
        ImportSummary? summary = null;
        RunStore.Finish(db, run, result, options.Time, findings =>
        {
            summary = Summarise(run, loaded, reconciled, findings, roster);
            publish(summary);
        });
        return summary!;
    }

    /// <summary>Every phase, one after the other.</summary>
    /// <param name="scan">The documents found.</param>
    /// <param name="done">Called on this thread after each changed file, for progress.</param>
    /// <param name="cancellation">Ends the run between two documents with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be written.</exception>
    public ImportSummary Run(ScanResult scan, Action done, CancellationToken cancellation)
    {
        var run = Begin();
        var loaded = Load(Compare(scan), done, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return Finish(run, loaded, Reconcile(cancellation), _ => { });
    }

    private ImportSummary Summarise(Run run, LoadedDocuments loaded, StoredReconciliation reconciled, RunFindings findings, RosterStatus? roster)
    {
        var units = UnitFigures.Read(db);
        return new ImportSummary
        {
            Run = run.Number,
            Started = run.StartedAt,
            Counts = loaded.Counts,
            FormCount = units.Sum(unit => unit.Forms),
            Units = UnitTotals.Sorted(units.Select(unit => new UnitTotals(
                unit.Unit, unit.Documents, unit.ProjectForms, unit.DepartmentForms, new FindingCounts(unit.Errors, unit.Warnings, unit.Info)))),
            ReadForms = new(() => [.. FormStore.ReadCurrentForms(db)]),
            Result = reconciled.Result,
            Standing = findings.Standing,
            Resolved = findings.Resolved,
            Roster = roster,
            History = [.. RunStore.History(db).Select(Point)],
            Suppressed = reconciled.Suppressed,
            Notes = reconciled.Notes,
            Unread = loaded.Unread,
            WithoutForms = loaded.WithoutForms,
            Deferred = loaded.Deferred,
            KeptMissing = loaded.KeptMissing,
        };
    }

    private static HistoryPoint Point(RunSummary run) => new(
        run.Number,
        run.StartedAt is { } started ? DateOnly.FromDateTime(started.DateTime) : null,
        run.Filed ?? run.Forms,
        run.Expected,
        new FindingCounts(run.Errors, run.Warnings, run.Infos));

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
