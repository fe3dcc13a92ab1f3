using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Checks the forms that stand in a database, of which a few groups at a time are in memory: this thread reads ahead,
/// the others check.
/// </summary>
public static class StoredCheck
{
    /// <summary>Groups are read together until there are so many forms: a statement for each alone would cost more than its rows.</summary>
    private const int FormsAtOnce = 16;

    /// <summary>Checks every form that stands now, as it stood when this began.</summary>
    /// <param name="db">The database; nothing is written.</param>
    /// <param name="reconciler">The rules.</param>
    /// <param name="jobs">Number of threads that check.</param>
    /// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The result and the heads of the forms, by path and place.</returns>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static (ReconcileResult Result, IReadOnlyList<IFormHead> Heads) Run(FormDatabase db, Reconciler reconciler, int jobs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(reconciler);
        return db.InSnapshot(() =>
        {
            var heads = FormStore.ReadHeads(db);
            var formers = SubmissionStore.ReadFormerKeys(db);
            var check = new GroupedCheck(reconciler, heads);
            var read = Together(check.Groups, heads).Select(places => Read(db, [.. places.Select(place => heads[place])], formers));
            foreach (var part in OrderedParallel.Select(read, jobs, stored => check.Check(stored.Forms, stored.Formers), cancellation))
                check.Add(part);
            return (check.ToResult(), heads);
        });
    }

    private static StoredGroup Read(FormDatabase db, IReadOnlyList<StoredHead> heads, IReadOnlyDictionary<string, long> formers)
    {
        var later = heads.Where(head => formers.ContainsKey(head.FormId)).Select(head => head.FormId).ToList();
        var versions = later.Count == 0 ? [] : FormStore.ReadForms(db, [.. later.Select(id => formers[id])]);
        return new StoredGroup(
            FormStore.ReadForms(db, [.. heads.Select(head => head.Key)]),
            later.Zip(versions).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }

    // Groups whose rows are near each other in the file are read together.
    private static IEnumerable<List<int>> Together(IReadOnlyList<IReadOnlyList<int>> groups, IReadOnlyList<StoredHead> heads)
    {
        var places = new List<int>();
        foreach (var group in groups.OrderBy(group => heads[group[0]].Key))
        {
            places.AddRange(group);
            if (places.Count < FormsAtOnce)
                continue;
            yield return places;
            places = [];
        }

        if (places.Count > 0)
            yield return places;
    }

    private sealed record StoredGroup(IReadOnlyList<TargetForm> Forms, IReadOnlyDictionary<string, TargetForm> Formers);
}
