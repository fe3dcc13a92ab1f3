using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Rosters;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>
/// A nightly run: brings a database in step with the folders of a configuration, reconciles, and writes the report,
/// the return slips and the list of findings. Ended at any moment, it is continued by the next one.
/// </summary>
/// <param name="config">What it is told.</param>
/// <param name="ingest">Reads the documents.</param>
/// <param name="time">The clock.</param>
public sealed class NightlyRun(NightlyConfig config, IDocumentIngest ingest, TimeProvider time)
{
    private readonly IngestPipeline pipeline = new(new IngestOptions());

    /// <summary>Whether files that are no longer there are taken to be gone even when most of them are.</summary>
    public bool AcceptMissing { get; init; }

    /// <summary>Whether the reader of the documents recognises pages that are only pictures; asked only where there are some. null: it does not.</summary>
    public Func<bool>? Recognises { get; init; }

    /// <summary>What the program calls itself in the report.</summary>
    public string? ProgramVersion { get; init; }

    /// <summary>Runs.</summary>
    /// <param name="work">
    /// Does the loading: called once with the number of files to look into and the work, which calls its argument after each of them.
    /// It shows progress, or simply does the work.
    /// </param>
    /// <param name="cancellation">Ends the run at the next safe place with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="RunRefusedException">It could not begin, or its output could not be written.</exception>
    /// <exception cref="FormDatabaseException">The database could not be opened, read or written.</exception>
    /// <exception cref="SettingsException">One of the files that the configuration names cannot be meant.</exception>
    public NightlyOutcome Run(Func<int, Func<Action, LoadedDocuments>, LoadedDocuments> work, CancellationToken cancellation)
    {
        using var log = RunLog.Open(NightlyFolders.Log(config, time), time, config.Chinese);
        try
        {
            var outcome = Run(log, work, cancellation);
            log.Say(outcome.Line);
            return outcome;
        }
        catch (OperationCanceledException)
        {
            log.Say(NightlyTexts.Interrupted);
            throw;
        }
        catch (Exception e)
        {
            log.Say(NightlyTexts.Failed(e));
            throw;
        }
    }

    private NightlyOutcome Run(RunLog log, Func<int, Func<Action, LoadedDocuments>, LoadedDocuments> work, CancellationToken cancellation)
    {
        using var held = RunLock.Take(config.Database);
        log.Say(NightlyTexts.Begins(config));
        var options = Options(log);
        using var db = FormDatabase.OpenOrCreate(config.Database);
        var scan = NightlyScan.Run(config, cancellation);
        foreach (var trouble in scan.Entries.Where(entry => entry.Trouble is not null))
            log.Say(trouble.Trouble!.Message);

        var import = new ImportRun(db, ingest, options);
        var run = import.Begin();
        var plan = import.Compare(scan);
        log.Say(NightlyTexts.Compared(run, plan));
        var loaded = work(plan.Changed.Count, done => import.Load(plan, done, cancellation));
        cancellation.ThrowIfCancellationRequested();
        if (loaded.KeptMissing > 0)
            log.Say(NightlyTexts.KeptMissing(loaded.KeptMissing));
        var reconciled = import.Reconcile(cancellation);
        log.Say(NightlyTexts.Reconciled(reconciled));

        var today = DateOnly.FromDateTime((run.StartedAt ?? time.GetLocalNow()).DateTime);
        var output = new NightlyOutput(config, RunFolder.Name(today, run.Number), today, ProgramVersion);
        Bilingual? line = null;
        var summary = import.Finish(run, loaded, reconciled, told => line = output.Write(told, FormStore.ReadCurrentForms(db)));
        log.Say(NightlyTexts.Written(output.Folder));
        foreach (var input in summary.Unread)
            log.Say(NightlyTexts.Unread(input));
        foreach (var input in summary.Deferred)
            log.Say(NightlyTexts.Deferred(input));
        Clear(log, today, output);
        return new NightlyOutcome(line!, output.Report, summary.Unread, summary.Deferred, summary.KeptMissing);
    }

    private ImportOptions Options(RunLog log)
    {
        var roster = ReadRoster(log);
        var rules = (config.Check is { } check ? SettingsFile.Read(check, CheckConfig.Read) : new CheckConfig()).ToOptions();
        return new ImportOptions
        {
            Jobs = config.Limits.Jobs ?? OrderedParallel.DefaultJobs,
            SettlePeriod = TimeSpan.FromSeconds(config.Limits.SettleSeconds),
            Time = time,
            Rules = roster is null ? rules : rules with { Roster = RosterExpectations.Of(roster, config.FiscalYear) },
            Suppressions = config.Suppressions is { } known ? SettingsFile.Read(known, SuppressionList.Read) : SuppressionList.Empty,
            Roster = roster,
            FiscalYear = config.FiscalYear,
            AcceptMissing = AcceptMissing,
            Recognises = Recognises,
        };
    }

    private IReadOnlyList<RosterEntry>? ReadRoster(RunLog log)
    {
        if (config.Roster is not { } file)
            return null;
        var (document, trouble) = pipeline.InspectFile(file);
        if (document is null)
            throw new RunRefusedException(NightlyTexts.RosterUnread(file, trouble[0].Message));
        var roster = RosterReader.Read(document, config.FiscalYear);
        if (roster.Diagnostics.FirstOrDefault(each => each.Severity == Severity.Error) is { } error)
            throw new RunRefusedException(NightlyTexts.RosterUnread(file, error.Message));
        log.Say(NightlyTexts.RosterRead(file, roster.Entries.Count));
        foreach (var diagnostic in roster.Diagnostics)
            log.Say(diagnostic.Message);
        return roster.Entries;
    }

    private void Clear(RunLog log, DateOnly today, NightlyOutput output)
    {
        var (deleted, kept) = OldRuns.Prune(NightlyFolders.Runs(config), today, config.Retention.RunDays, Path.GetFileName(output.Folder));
        if (deleted.Count > 0)
            log.Say(NightlyTexts.Pruned(deleted));
        if (kept.Count > 0)
            log.Say(NightlyTexts.NotPruned(kept));
        OldLogs.Prune(NightlyFolders.Logs(config), today, config.Retention.RunDays);
        foreach (var copy in DatabaseBackup.Prune(config.Database, time.GetUtcNow().AddDays(-config.Retention.BackupDays)))
            log.Say(NightlyTexts.BackupDeleted(copy));
    }
}
