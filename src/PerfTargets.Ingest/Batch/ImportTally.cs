using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch;

/// <summary>Counts what becomes of the documents of an import.</summary>
internal sealed class ImportTally
{
    private readonly int[] outcomes = new int[Enum.GetValues<LoadOutcome>().Length];
    private readonly List<UnreadInput> unread = [];
    private readonly List<string> withoutForms = [];
    private int documents;
    private int forms;

    public void Add(IngestedDocument document, LoadOutcome outcome)
    {
        documents++;
        forms += document.Forms.Count;
        if (UnreadInput.Of(document) is { } input)
            unread.Add(input);
        if (document.Status == DocumentStatus.NoForms)
            withoutForms.Add(document.Path);

        // An unreadable document is stored, so that the database can say what is missing; it is named, not counted as new.
        if (document.Status is DocumentStatus.Read or DocumentStatus.NoForms || outcome == LoadOutcome.KeptFormer)
            outcomes[(int)outcome]++;
    }

    public ImportSummary ToSummary(IReadOnlyList<TargetForm> current, SuppressedResult result, int gone, int skipped) => new()
    {
        Counts = new ImportCounts(
            documents, Of(LoadOutcome.Added), Of(LoadOutcome.Superseded), Of(LoadOutcome.Unchanged), Of(LoadOutcome.Moved),
            Of(LoadOutcome.Duplicate), Of(LoadOutcome.KeptFormer), gone, skipped, forms),
        Forms = current,
        Result = result.Result,
        Suppressed = result.Suppressed.Count,
        Notes = result.Notes,
        Unread = unread,
        WithoutForms = withoutForms,
    };

    private int Of(LoadOutcome outcome) => outcomes[(int)outcome];
}
