using System.Text.Json;
using PerfTargets.Ingest.Batch.Changes;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Batch;

/// <summary>Reconciles what stands in a database, unless the stored findings are those that would come of it.</summary>
/// <param name="Result">Findings that are left, and outcomes.</param>
/// <param name="Suppressed">How many findings the suppressions took out.</param>
/// <param name="Notes">What is to be said of the suppressions.</param>
/// <param name="IsFresh">Whether the rules ran; false when the stored findings were taken.</param>
/// <param name="Settings">Names everything the findings rest on apart from the forms.</param>
public sealed record StoredReconciliation(
    ReconcileResult Result, int Suppressed, IReadOnlyList<SuppressionNote> Notes, bool IsFresh, string Settings)
{
    /// <summary>The findings that the suppressions took out; empty when the stored findings were taken.</summary>
    public IReadOnlyList<SuppressedFinding> SuppressedFindings { get; private init; } = [];

    /// <summary>Reconciles, or takes what is stored when neither forms nor settings nor program have changed since. Stores nothing but which forms gave way to later ones.</summary>
    /// <param name="db">The database.</param>
    /// <param name="options">Which rules run.</param>
    /// <param name="suppressions">Findings that are not kept.</param>
    /// <param name="jobs">Number of threads that check.</param>
    /// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be read or written.</exception>
    public static StoredReconciliation Run(FormDatabase db, ReconcilerOptions options, SuppressionList suppressions, int jobs, CancellationToken cancellation)
    {
        var settings = ReconciliationSettings.Hash(options, suppressions);
        if (ReconciliationMark.Find(db, settings) is { } kept)
            return Read(db, options, settings, kept);

        SubmissionStore.Settle(db);
        cancellation.ThrowIfCancellationRequested();
        var reconciler = new Reconciler(options);
        var (found, heads) = StoredCheck.Run(db, reconciler, jobs, cancellation);
        var result = suppressions.Apply(found, heads, reconciler.RuleIds);
        cancellation.ThrowIfCancellationRequested();
        return new StoredReconciliation(result.Result, result.Suppressed.Count, result.Notes, IsFresh: true, settings) { SuppressedFindings = result.Suppressed };
    }

    /// <summary>The stored result, when it is what the rules would give: forms, rules and program are the same and nothing was suppressed; null otherwise.</summary>
    /// <param name="db">The database; nothing is written.</param>
    /// <param name="options">Which rules run.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static (ReconcileResult Result, IReadOnlyList<IFormHead> Heads)? Find(FormDatabase db, ReconcilerOptions options)
    {
        var settings = ReconciliationSettings.Hash(options, SuppressionList.Empty);
        return db.InSnapshot<(ReconcileResult, IReadOnlyList<IFormHead>)?>(() => ReconciliationMark.Find(db, settings) is { } kept
            ? (Read(db, options, settings, kept).Result, FormStore.ReadHeads(db))
            : null);
    }

    /// <summary>What has to be kept beside the findings for <see cref="Run"/> to hand out again.</summary>
    /// <param name="options">Which rules ran.</param>
    public string Aside(ReconcilerOptions options)
    {
        var unseen = Result.Unseen.ToHashSet(ReferenceEqualityComparer.Instance);
        return JsonSerializer.Serialize(new KeptAside(
            Suppressed,
            [.. Notes.Select(note => new KeptNote(note.Code, note.Message.Zh, note.Message.En))],
            [.. options.Roster.Index().Where(entry => unseen.Contains(entry.Item)).Select(entry => entry.Index)]));
    }

    private static StoredReconciliation Read(FormDatabase db, ReconcilerOptions options, string settings, string kept)
    {
        var aside = JsonSerializer.Deserialize<KeptAside>(kept)!;
        var result = new ReconcileResult(FindingStore.Read(db), FindingStore.ReadOutcomes(db))
        {
            Unseen = [.. aside.Unseen.Select(place => options.Roster[place])],
        };
        var notes = aside.Notes.Select(note => new SuppressionNote(note.Code, new Bilingual(note.Zh, note.En)));
        return new StoredReconciliation(result, aside.Suppressed, [.. notes], IsFresh: false, settings);
    }

    // Places in the roster, which the settings name in full.
    private sealed record KeptAside(int Suppressed, IReadOnlyList<KeptNote> Notes, IReadOnlyList<int> Unseen);

    private sealed record KeptNote(string Code, string Zh, string En);
}
