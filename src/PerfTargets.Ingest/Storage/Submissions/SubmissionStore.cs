using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage.Submissions;

/// <summary>
/// Which of several versions of a form holds. It is worked out anew from what was loaded, when and where, so that a form
/// counts again once the file that took its place is taken away.
/// </summary>
public static class SubmissionStore
{
    private static readonly string InsertRow = Statements.Insert("superseded_forms", "form_key, by_form");

    /// <summary>Works out which forms gave way to later ones. Called after the loads of a run and before its forms are read.</summary>
    /// <param name="db">The database.</param>
    /// <returns>How many forms gave way.</returns>
    /// <exception cref="FormDatabaseException">The database could not be written; what was known before is kept.</exception>
    public static int Settle(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.InTransaction(() =>
        {
            var statements = db.Statements;
            var read = new Dictionary<long, TargetForm?>();
            TargetForm? Form(long key) => read.TryGetValue(key, out var known) ? known : read[key] = FormTable.Read(statements, key);
            var decided = new Supersession((one, other) =>
                Form(one.Form) is not { } left || Form(other.Form) is not { } right || FigureChange.Between(left, right).Count > 0)
                .Decide(FormVersion.ReadAll(statements));
            statements.Execute("DELETE FROM superseded_forms");
            foreach (var (former, later) in decided)
                statements.Execute(InsertRow, former.Form, later.Form);
            return decided.Count;
        });
    }

    /// <summary>The version that each current form took the place of, by the form's id; forms that were handed in once are not in it.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyDictionary<string, TargetForm> ReadFormers(FormDatabase db) =>
        ReadFormerKeys(db).ToDictionary(entry => entry.Key, entry => FormStore.ReadForms(db, [entry.Value])[0], StringComparer.Ordinal);

    /// <summary>The same by the key of the version, which <see cref="FormStore.ReadForms"/> reads.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyDictionary<string, long> ReadFormerKeys(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() =>
        {
            var statements = db.Statements;
            if (!HasHistory(statements))
                return new Dictionary<string, long>();
            var versions = FormVersion.ReadAll(statements);
            var byForm = versions.Where(version => version.Stands).DistinctBy(version => version.Form).ToDictionary(version => version.Form);
            var settled = statements
                .Read("SELECT form_key, by_form FROM superseded_forms", row => (Former: row.Long(), Later: row.Long()))
                .Where(pair => byForm.ContainsKey(pair.Former) && byForm.ContainsKey(pair.Later))
                .Select(pair => (byForm[pair.Former], byForm[pair.Later]))
                .ToList();
            return Formers.Find(versions, settled).ToDictionary(entry => byForm[entry.Key].FormId, entry => entry.Value, StringComparer.Ordinal);
        });
    }

    // In a database whose every document still stands as it was first loaded no form has a former version.
    private static bool HasHistory(Statements statements) => statements.Single(
        "SELECT EXISTS (SELECT 1 FROM documents WHERE state IN ('superseded', 'gone')) OR EXISTS (SELECT 1 FROM superseded_forms)", row => row.Flag());

    /// <summary>The forms that gave way to later ones in other files, by path (ordinal) and place.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<SupersededForm> ReadSuperseded(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard<IReadOnlyList<SupersededForm>>(() =>
        [
            .. db.Statements.Read(
                "SELECT form_id, path, unit, project, year, by_form_id, by_path FROM v_superseded",
                row => new SupersededForm(row.Text(), row.Text(), row.TextOrNull(), row.TextOrNull(), row.IntOrNull(), row.Text(), row.Text()))
                .OrderBy(form => form.Path, StringComparer.Ordinal)
                .ThenBy(form => form.FormId, StringComparer.Ordinal),
        ]);
    }
}
