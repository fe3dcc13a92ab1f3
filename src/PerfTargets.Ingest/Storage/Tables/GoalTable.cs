using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The goals of a form.</summary>
internal static class GoalTable
{
    private static readonly string InsertRow = Statements.Insert("goals", "form_key, ordinal, scope, text, actual");

    public static void Insert(Statements statements, long form, IReadOnlyList<Goal> goals)
    {
        foreach (var (ordinal, goal) in goals.Index())
            statements.Execute(InsertRow, form, ordinal, EnumWord<GoalScope>.Of(goal.Scope), goal.Text, goal.Actual);
    }

    public static FormRows<Goal> Read(Statements statements, string keys) => new(
        statements,
        $"SELECT form_key, scope, text, actual FROM goals WHERE {FormRows.In} ORDER BY form_key, ordinal",
        row => new Goal(row.Word<GoalScope>(), row.Text(), row.TextOrNull()),
        keys);
}
