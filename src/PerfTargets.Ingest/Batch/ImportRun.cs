using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Brings a database in step with folders: reads every document on several threads, loads them with one writer,
/// marks what has gone, and reconciles all forms that stand in the database then.
/// Each document is one transaction: a run that is ended leaves whole documents behind it, and the next run goes on.
/// </summary>
/// <param name="db">The database; used by this thread alone while the run lasts.</param>
/// <param name="pipeline">Reads the documents.</param>
/// <param name="jobs">Number of threads that read.</param>
/// <param name="options">Which rules run, and what they ask for.</param>
/// <param name="suppressions">Findings that are not kept.</param>
public sealed class ImportRun(FormDatabase db, IngestPipeline pipeline, int jobs, ReconcilerOptions options, SuppressionList suppressions)
{
    /// <summary>Runs the import.</summary>
    /// <param name="scan">The documents found.</param>
    /// <param name="loaded">Called on this thread after each document, for progress.</param>
    /// <param name="cancellation">Ends the run between two documents with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be written.</exception>
    public ImportSummary Run(ScanResult scan, Action loaded, CancellationToken cancellation)
    {
        var tally = new ImportTally();
        var loader = new FormLoader(db);

        // What has gone is marked first: a file under a new name then counts as moved and not as a duplicate.
        var gone = loader.MarkGone(PresentPaths(scan));
        var standing = new StandingDocuments(db, loader, scan);
        foreach (var (document, unchanged) in OrderedParallel.Select(scan.Entries, jobs, entry => Read(entry, standing), cancellation))
        {
            tally.Add(document, unchanged ? LoadOutcome.Unchanged : loader.Load(document));
            loaded();
        }

        cancellation.ThrowIfCancellationRequested();
        var forms = FormStore.ReadCurrentForms(db).ToList();
        var reconciler = new Reconciler(options);
        var result = suppressions.Apply(reconciler.Check(forms), forms, reconciler.RuleIds);
        cancellation.ThrowIfCancellationRequested();
        FindingStore.Replace(db, result.Result);
        return tally.ToSummary(forms, result, gone, scan.Skipped);
    }

    private (IngestedDocument Document, bool Unchanged) Read(ScanEntry entry, StandingDocuments standing) =>
        standing.FindUnchanged(entry) is { } same
            ? (StandingDocuments.WithoutForms(same), true)
            : (ScannedDocument.Ingest(pipeline, entry), false);

    // Documents under other folders, and under folders that could not be listed, stay as they were:
    // this run has not looked for them.
    private HashSet<string> PresentPaths(ScanResult scan)
    {
        var present = scan.Entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var looked = scan.Roots.Select(r => Under(r.Prefix)).ToList();
        var unlisted = scan.Entries.Where(e => e.Trouble is not null).Select(e => Under(e.Path == "." ? "" : e.Path)).ToList();
        foreach (var document in FormStore.ReadCurrentDocuments(db))
        {
            if (!StandsIn(looked, document.Path) || StandsIn(unlisted, document.Path))
                present.Add(document.Path);
        }

        return present;
    }

    private static string Under(string folder) => folder.Length == 0 ? "" : folder + "/";

    private static bool StandsIn(List<string> folders, string path) =>
        folders.Exists(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
