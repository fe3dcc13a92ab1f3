using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The options of 项目类别, printed and ticked.</summary>
internal static class ProjectTypeTable
{
    private static readonly string InsertRow = Statements.Insert("project_type_options", "form_key, list, ordinal, text");

    public static void Insert(Statements statements, long form, ProjectType? type)
    {
        foreach (var (ordinal, option) in (type?.Options ?? []).Index())
            statements.Execute(InsertRow, form, "printed", ordinal, option);
        foreach (var (ordinal, option) in (type?.Selected ?? []).Index())
            statements.Execute(InsertRow, form, "selected", ordinal, option);
    }

    public static ProjectType Read(Statements statements, long form) =>
        new(Read(statements, form, "printed"), Read(statements, form, "selected"));

    private static List<string> Read(Statements statements, long form, string list) => statements.Read(
        "SELECT text FROM project_type_options WHERE form_key = $1 AND list = $2 ORDER BY ordinal",
        row => row.Text(),
        form, list);
}
