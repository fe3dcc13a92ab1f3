using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
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

    /// <summary>A document that was read.</summary>
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

    /// <summary>A document whose forms were held already.</summary>
    public void AddHeld(LoadOutcome outcome)
    {
        documents++;
        outcomes[(int)outcome]++;
    }

    /// <summary>A document that stands as it was.</summary>
    /// <param name="file">What stands.</param>
    /// <param name="diagnostics">Why it could not be read; asked for only when it could not.</param>
    public void AddUnchanged(StandingFile file, Func<IReadOnlyList<Diagnostic>> diagnostics)
    {
        if (file.Status is DocumentStatus.Read or DocumentStatus.NoForms)
            AddHeld(LoadOutcome.Unchanged);
        else
            Add(Describe(file, diagnostics()), LoadOutcome.Unchanged);
        if (file.Status == DocumentStatus.NoForms)
            withoutForms.Add(file.Path);
    }

    /// <summary>What was loaded, and what was not.</summary>
    /// <param name="plan">What was to be done.</param>
    /// <param name="deferred">Files left for the next run.</param>
    /// <param name="keepsMissing">Whether what was not found was left as it stood.</param>
    public LoadedDocuments ToLoaded(ImportPlan plan, IReadOnlyList<DeferredInput> deferred, bool keepsMissing)
    {
        unread.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        withoutForms.Sort(StringComparer.Ordinal);
        return new LoadedDocuments(
            new ImportCounts(
                documents + deferred.Count, Of(LoadOutcome.Added), Of(LoadOutcome.Superseded), Of(LoadOutcome.Unchanged), Of(LoadOutcome.Moved),
                Of(LoadOutcome.Duplicate), Of(LoadOutcome.KeptFormer), keepsMissing ? 0 : plan.Gone.Count, plan.Scan.Skipped, forms, plan.Scan.LeftOut),
            unread, withoutForms, deferred, keepsMissing ? plan.Gone.Count : 0);
    }

    private static IngestedDocument Describe(StandingFile file, IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        Path = file.Path,
        Sha256 = null,
        Format = null,
        Status = file.Status,
        Forms = [],
        Diagnostics = diagnostics,
    };

    private int Of(LoadOutcome outcome) => outcomes[(int)outcome];
}
