using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The key tasks (年度重点任务) of a form.</summary>
internal static class KeyTaskTable
{
    private static readonly string InsertRow = Statements.Insert("key_tasks", "form_key, ordinal, name, content");

    public static void Insert(Statements statements, long form, IReadOnlyList<KeyTask> tasks)
    {
        foreach (var (ordinal, task) in tasks.Index())
            statements.Execute(InsertRow, form, ordinal, task.Name, task.Content);
    }

    public static FormRows<KeyTask> Read(Statements statements, string keys) => new(
        statements,
        $"SELECT form_key, name, content FROM key_tasks WHERE {FormRows.In} ORDER BY form_key, ordinal",
        row => new KeyTask(row.Text(), row.TextOrNull()),
        keys);
}
