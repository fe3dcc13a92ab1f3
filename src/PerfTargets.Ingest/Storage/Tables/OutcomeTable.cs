using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>What became of every rule on every form.</summary>
internal static class OutcomeTable
{
    private static readonly string InsertRow = Statements.Insert("outcomes", "form_key, rule_id, outcome, ordinal, reason_zh, reason_en");

    public static void Replace(Statements statements, IReadOnlyList<FormOutcomes> outcomes, Func<string, long> keyOf)
    {
        statements.Execute("DELETE FROM outcomes");
        foreach (var form in outcomes)
        {
            var key = keyOf(form.FormId);
            Insert(statements, key, "passed", form.Passed);
            Insert(statements, key, "failed", form.Failed);
            Insert(statements, key, "notApplicable", form.NotApplicable);
            foreach (var (ordinal, undecided) in form.InsufficientData.Index())
                statements.Execute(InsertRow, key, undecided.RuleId, "insufficientData", ordinal, undecided.Reason.Zh, undecided.Reason.En);
        }
    }

    public static IReadOnlyList<FormOutcomes> Read(Statements statements)
    {
        var rows = statements.Read(
            """
            SELECT d.path, f.form_index, f.form_id, o.outcome, o.rule_id, o.reason_zh, o.reason_en
            FROM outcomes AS o JOIN forms AS f USING (form_key) JOIN documents AS d USING (document_key)
            ORDER BY f.form_key, o.outcome, o.ordinal
            """,
            row => (Path: row.Text(), Index: row.Int(), FormId: row.Text(), Outcome: row.Text(), RuleId: row.Text(),
                Zh: row.TextOrNull(), En: row.TextOrNull()));
        return
        [
            .. rows.GroupBy(row => (row.Path, row.Index, row.FormId))
                .OrderBy(form => form.Key.Path, StringComparer.Ordinal)
                .ThenBy(form => form.Key.Index)
                .Select(form => new FormOutcomes(
                    form.Key.FormId,
                    [.. form.Where(row => row.Outcome == "passed").Select(row => row.RuleId)],
                    [.. form.Where(row => row.Outcome == "failed").Select(row => row.RuleId)],
                    [.. form.Where(row => row.Outcome == "notApplicable").Select(row => row.RuleId)],
                    [.. form.Where(row => row.Outcome == "insufficientData")
                        .Select(row => new Undecided(row.RuleId, new Bilingual(row.Zh!, row.En!)))])),
        ];
    }

    private static void Insert(Statements statements, long form, string outcome, IReadOnlyList<string> rules)
    {
        foreach (var (ordinal, rule) in rules.Index())
            statements.Execute(InsertRow, form, rule, outcome, ordinal, null, null);
    }
}
