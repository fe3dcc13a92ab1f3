using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Cli.Commands.Check;

/// <summary>The forms under check and what was read to get them.</summary>
/// <param name="Forms">The forms, by path and place in the document.</param>
/// <param name="Tally">Documents, and those that could not be read.</param>
internal sealed record CheckedForms(IReadOnlyList<TargetForm> Forms, ReadTally Tally)
{
    /// <summary>The version each form took the place of, by the form's id; null when the forms come from documents, which know none.</summary>
    public IReadOnlyDictionary<string, TargetForm>? Formers { get; init; }

    /// <summary>Reads the forms of documents.</summary>
    public static CheckedForms FromDocuments(Session session, InputSet inputs, int jobs)
    {
        var forms = new List<TargetForm>();
        var tally = new ReadTally();
        var pipeline = new IngestPipeline(new IngestOptions());
        return ProgressDisplay.Run(session, inputs.Scan.Entries.Count, step =>
        {
            foreach (var document in inputs.Ingest(session, pipeline, jobs))
            {
                tally.Add(document);
                forms.AddRange(document.Forms);
                step();
            }

            return new CheckedForms(forms, tally);
        });
    }

    /// <summary>Takes the forms that stand in a database, and names what could not be read when it was filled.</summary>
    public static CheckedForms FromDatabase(string file)
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

        return new CheckedForms([.. FormStore.ReadCurrentForms(db)], tally) { Formers = SubmissionStore.ReadFormers(db) };
    }
}
