using System.Text;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

/// <summary>A database as text: its schema, or every row of every table.</summary>
internal static class DatabaseDump
{
    public static string Schema(FormDatabase db)
    {
        var text = new StringBuilder()
            .Append("-- The schema after every migration. Written by the tests with UPDATE_GOLDEN=1; never edited.\n")
            .Append("PRAGMA application_id = ").Append(db.Statements.Single("PRAGMA application_id", row => row.Long())).Append(";\n")
            .Append("PRAGMA user_version = ").Append(db.Statements.Single("PRAGMA user_version", row => row.Long())).Append(";\n");
        var objects = db.Statements.Read(
            """
            SELECT sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite@_%' ESCAPE '@' AND name NOT LIKE 'search@_index@_%' ESCAPE '@'
            ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'trigger' THEN 3 ELSE 4 END, name
            """,
            row => row.Text());
        foreach (var sql in objects)
            text.Append('\n').Append(sql.ReplaceLineEndings("\n")).Append(";\n");
        return text.ToString();
    }

    /// <summary>Every row, but not how the full-text index keeps its own: that depends on when it was written out.</summary>
    /// <param name="db">The database.</param>
    /// <param name="leftOut">Tables that are not asked for.</param>
    public static string Rows(FormDatabase db, params string[] leftOut)
    {
        var text = new StringBuilder();
        foreach (var table in db.Statements.Read("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search@_index@_%' ESCAPE '@' ORDER BY name", row => row.Text()).Except(leftOut))
        {
            var columns = db.Statements.Read($"SELECT name FROM pragma_table_info('{table}')", row => row.Text());
            var rows = string.Join(" || '|' || ", columns.Select(column => $"quote(\"{column}\")"));
            text.Append(table).Append('\n');
            foreach (var row in db.Statements.Read($"SELECT {rows} FROM \"{table}\" ORDER BY 1", row => row.TextOrNull()))
                text.Append("  ").Append(row).Append('\n');
        }

        return text.ToString();
    }
}
