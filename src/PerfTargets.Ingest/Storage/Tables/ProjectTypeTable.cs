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

    public static FormRows<(string List, string Text)> Read(Statements statements, string keys) => new(
        statements,
        $"SELECT form_key, list, text FROM project_type_options WHERE {FormRows.In} ORDER BY form_key, list, ordinal",
        row => (row.Text(), row.Text()),
        keys);

    /// <summary>A form's options out of its rows.</summary>
    public static ProjectType Of(IReadOnlyList<(string List, string Text)> rows) => new(
        [.. rows.Where(row => row.List == "printed").Select(row => row.Text)],
        [.. rows.Where(row => row.List == "selected").Select(row => row.Text)]);
}
