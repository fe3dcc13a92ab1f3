using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Cli.Commands.Check;

/// <summary>The forms that were checked, what was read to get them, and what the rules found.</summary>
/// <param name="Forms">The forms, by path and place in the document.</param>
/// <param name="Tally">Documents, and those that could not be read.</param>
/// <param name="Result">Findings and outcomes.</param>
internal sealed record CheckedForms(IReadOnlyList<IFormHead> Forms, ReadTally Tally, ReconcileResult Result)
{
    /// <summary>Reads and checks the forms of documents.</summary>
    public static CheckedForms FromDocuments(Session session, InputSet inputs, IngestOptions reading, Reconciler reconciler, int jobs)
    {
        var forms = new List<TargetForm>();
        var tally = new ReadTally();
        var pipeline = new IngestPipeline(reading);
        ProgressDisplay.Run(session, inputs.Scan.Entries.Count, step =>
        {
            foreach (var document in inputs.Ingest(session, pipeline, jobs))
            {
                tally.Add(document);
                forms.AddRange(document.Forms);
                step();
            }

            return true;
        });
        session.Stop.ThrowIfCancellationRequested();
        return new CheckedForms(forms, tally, reconciler.Check(forms));
    }

    /// <summary>
    /// Checks the forms that stand in a database, and names what could not be read when it was filled. What an import
    /// found by the same rules is taken as it stands, as long as nothing was changed since.
    /// </summary>
    public static CheckedForms FromDatabase(Session session, string file, ReconcilerOptions rules, Reconciler reconciler, int jobs)
    {
        using var db = FormDatabase.OpenExisting(file);
        var tally = new ReadTally();
        foreach (var document in FormStore.ReadCurrentDocuments(db))
        {
            tally.Add(new IngestedDocument
            {
                Path = document.Path,
                Sha256 = document.Sha256,
                Format = document.Format,
                Status = document.Status,
                Forms = [],
                Diagnostics = document.Diagnostics,
            });
            if (document.SetAside.FirstOrDefault(d => d.Severity == Severity.Error) is { } newer)
                tally.AddUnread(new UnreadInput(document.Path, CheckTexts.FormerVersion(newer.Message)));
        }

        var (result, heads) = StoredReconciliation.Find(db, rules) ?? StoredCheck.Run(db, reconciler, jobs, session.Stop);
        return new CheckedForms(heads, tally, result);
    }
}
