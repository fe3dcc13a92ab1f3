using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage;

/// <summary>Stores the result of a reconciliation beside the forms it speaks of, and reads it back.</summary>
public static class FindingStore
{
    /// <summary>Puts the findings and outcomes in the place of the former ones, all of them or nothing.</summary>
    /// <param name="db">The database.</param>
    /// <param name="result">A reconciliation of the current forms.</param>
    /// <exception cref="ArgumentException">The result speaks of a form that is not current.</exception>
    /// <exception cref="FormDatabaseException">The database could not be written; the former ones are kept.</exception>
    public static void Replace(FormDatabase db, ReconcileResult result)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(result);
        db.InTransaction(() =>
        {
            Write(db, result);
            return true;
        });
    }

    /// <summary>The same within a transaction of the caller's.</summary>
    internal static void Write(FormDatabase db, ReconcileResult result)
    {
        var keys = CurrentKeys(db);
        ReconciliationMark.Clear(db.Statements);
        FindingTable.Replace(db.Statements, result.Findings, Key);
        OutcomeTable.Replace(db.Statements, result.Outcomes, Key);

        long Key(string formId) => keys.TryGetValue(formId, out var key)
            ? key
            : throw new ArgumentException($"Form {formId} is not among the current forms.", nameof(result));
    }

    /// <summary>The findings of the last reconciliation, in its order.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<Finding> Read(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => FindingTable.Read(db.Statements));
    }

    /// <summary>The outcomes of the last reconciliation, by path (ordinal) and place in the document.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<FormOutcomes> ReadOutcomes(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => OutcomeTable.Read(db.Statements));
    }

    private static Dictionary<string, long> CurrentKeys(FormDatabase db) => db.Statements
        .Read(
            "SELECT form_id, form_key FROM v_forms",
            row => KeyValuePair.Create(row.Text(), row.Long()))
        .ToDictionary(StringComparer.Ordinal);
}
