using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Storage.Tables;
using PerfTargets.Ingest.Storage.Tracking;

namespace PerfTargets.Ingest.Storage.Runs;

/// <summary>
/// The runs of a database. What a run loads bears its number; its findings, what became of the former ones, and its end
/// are stored in one transaction, so that a run that was ended leaves the results of the one before it.
/// </summary>
public static class RunStore
{
    private static readonly string ProgramVersion = typeof(RunStore).Assembly.GetName().Version!.ToString(3);

    /// <summary>
    /// Begins a run. When the last one was never finished it is continued under its number: what it has loaded counts as
    /// this run's, and the rows end as those of a run that was not disturbed.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="time">The clock; null leaves times blank.</param>
    /// <exception cref="FormDatabaseException">The database could not be written.</exception>
    public static Run Begin(FormDatabase db, TimeProvider? time)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.InTransaction(() =>
        {
            var table = new RunTable(db.Statements);
            if (table.FindRunning() is { } unfinished)
            {
                table.SetVersion(unfinished.Number, ProgramVersion);
                return unfinished;
            }

            return table.Insert(time?.GetLocalNow(), ProgramVersion);
        });
    }

    /// <summary>Stores what a run found in the place of the former findings, tells what became of those, and ends the run: all of it or nothing.</summary>
    /// <param name="db">The database.</param>
    /// <param name="run">The run that <see cref="Begin"/> gave.</param>
    /// <param name="result">What it found on the current forms.</param>
    /// <param name="time">The clock; null leaves the time blank.</param>
    /// <param name="publish">
    /// Tells others of the findings, before the run is ended: one that is killed meanwhile, or whose findings nobody was told of, is made again as a whole.
    /// What it throws undoes the rest.
    /// </param>
    /// <exception cref="InvalidOperationException">The run is not under way.</exception>
    /// <exception cref="ArgumentException">The result speaks of a form that is not current.</exception>
    /// <exception cref="FormDatabaseException">The database could not be written; the former result is kept.</exception>
    public static RunFindings Finish(FormDatabase db, Run run, RunResult result, TimeProvider? time, Action<RunFindings>? publish = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(result);
        return db.InTransaction(() =>
        {
            var table = new RunTable(db.Statements);
            if (table.FindRunning()?.Number != run.Number)
                throw new InvalidOperationException(FormattableString.Invariant($"Run {run.Number} is not under way."));
            Store(db, result);
            table.Finish(run.Number, time?.GetLocalNow(), result, RunCounts.Of(db.Statements, run.Number, result.Result));
            TrackUpdate.Run(db.Statements, run.Number, result);
            var findings = TrackingStore.Read(db.Statements, result.Result.Findings);
            publish?.Invoke(findings);
            return findings;
        });
    }

    private static void Store(FormDatabase db, RunResult result)
    {
        if (!result.IsStored)
            FindingStore.Write(db, result.Result);
        if (result.Mark is { } mark)
            ReconciliationMark.Set(db.Statements, mark.Settings, mark.Aside);
    }

    /// <summary>The finished runs, the oldest first.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<RunSummary> History(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => new RunTable(db.Statements).ReadFinished());
    }
}
