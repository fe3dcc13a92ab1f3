using System.Text.Json;
using PerfTargets.Ingest.Batch.Changes;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch;

/// <summary>Reconciles what stands in a database, unless the stored findings are those that would come of it.</summary>
/// <param name="Result">Findings that are left, and outcomes.</param>
/// <param name="Suppressed">How many findings the suppressions took out.</param>
/// <param name="Notes">What is to be said of the suppressions.</param>
/// <param name="IsFresh">Whether the rules ran; false when the stored findings were taken.</param>
public sealed record StoredReconciliation(ReconcileResult Result, int Suppressed, IReadOnlyList<SuppressionNote> Notes, bool IsFresh)
{
    /// <summary>Reconciles and stores, or takes what is stored when neither forms nor settings nor program have changed since.</summary>
    /// <param name="db">The database.</param>
    /// <param name="options">Which rules run.</param>
    /// <param name="suppressions">Findings that are not kept.</param>
    /// <param name="cancellation">Ends it before anything is stored with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be read or written.</exception>
    public static StoredReconciliation Run(FormDatabase db, ReconcilerOptions options, SuppressionList suppressions, CancellationToken cancellation)
    {
        var settings = ReconciliationSettings.Hash(options, suppressions);
        if (ReconciliationMark.Find(db, settings) is { } kept)
            return Read(db, options, kept);

        var forms = FormStore.ReadCurrentForms(db).ToList();
        cancellation.ThrowIfCancellationRequested();
        var reconciler = new Reconciler(options);
        var result = suppressions.Apply(reconciler.Check(forms), forms, reconciler.RuleIds);
        cancellation.ThrowIfCancellationRequested();
        FindingStore.Replace(db, result.Result);
        var made = new StoredReconciliation(result.Result, result.Suppressed.Count, result.Notes, IsFresh: true);
        ReconciliationMark.Set(db, settings, made.Aside(options));
        return made;
    }

    private static StoredReconciliation Read(FormDatabase db, ReconcilerOptions options, string kept)
    {
        var aside = JsonSerializer.Deserialize<KeptAside>(kept)!;
        var result = new ReconcileResult(FindingStore.Read(db), FindingStore.ReadOutcomes(db))
        {
            Unseen = [.. aside.Unseen.Select(place => options.Roster[place])],
        };
        var notes = aside.Notes.Select(note => new SuppressionNote(note.Code, new Bilingual(note.Zh, note.En)));
        return new StoredReconciliation(result, aside.Suppressed, [.. notes], IsFresh: false);
    }

    private string Aside(ReconcilerOptions options)
    {
        var unseen = Result.Unseen.ToHashSet(ReferenceEqualityComparer.Instance);
        return JsonSerializer.Serialize(new KeptAside(
            Suppressed,
            [.. Notes.Select(note => new KeptNote(note.Code, note.Message.Zh, note.Message.En))],
            [.. options.Roster.Index().Where(entry => unseen.Contains(entry.Item)).Select(entry => entry.Index)]));
    }

    // Places in the roster, which the settings name in full.
    private sealed record KeptAside(int Suppressed, IReadOnlyList<KeptNote> Notes, IReadOnlyList<int> Unseen);

    private sealed record KeptNote(string Code, string Zh, string En);
}
