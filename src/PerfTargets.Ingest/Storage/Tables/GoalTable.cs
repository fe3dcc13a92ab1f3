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

    public static IReadOnlyList<Goal> Read(Statements statements, long form) => statements.Read(
        "SELECT scope, text, actual FROM goals WHERE form_key = $1 ORDER BY ordinal",
        row => new Goal(row.Word<GoalScope>(), row.Text(), row.TextOrNull()),
        form);
}
