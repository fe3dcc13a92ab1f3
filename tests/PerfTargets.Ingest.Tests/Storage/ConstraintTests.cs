using Microsoft.Data.Sqlite;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Runs;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class ConstraintTests : StorageFixture
{
    [Theory]
    [InlineData("'20.00'", true)]
    [InlineData("'-0.5'", true)]
    [InlineData("NULL", true)]
    [InlineData("20.5", false)]
    [InlineData("20", false)]
    [InlineData("'20,000'", false)]
    [InlineData("'1.2.3'", false)]
    [InlineData("'1-2'", false)]
    [InlineData("'--1'", false)]
    [InlineData("'1.'", false)]
    [InlineData("'.5'", false)]
    [InlineData("'-'", false)]
    [InlineData("''", false)]
    [InlineData("'1e5'", false)]
    [InlineData("'20万元'", false)]
    public void An_amount_is_decimal_text_or_nothing(string literal, bool accepted)
    {
        using (var db = OpenDatabase())
            new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"));
        using var other = OpenRaw();
        foreach (var (table, column) in new[] { ("funding_lines", "budget"), ("indicators", "target_value"), ("indicators", "score") })
        {
            void Update() => RunRaw(other, $"UPDATE {table} SET {column} = {literal}");
            if (accepted)
                Update();
            else
                Assert.Contains("CHECK", Assert.Throws<SqliteException>(Update).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_stored_meets_every_constraint_though_none_is_checked_on_the_way()
    {
        using (var db = OpenDatabase())
        {
            var loader = new FormLoader(db);
            loader.Load(SampleDocument.Of("rich.pdf", RichForm.Build("rich.pdf"), RichForm.BuildBare("rich.pdf")));
            loader.Load(SampleDocument.Unreadable("broken.docx", "broken"));
            foreach (var content in new[] { "old", "new" })
                loader.Load(SampleDocument.Read("a.docx", content));
            loader.Load(SampleDocument.Read("copy of a.docx", "new"));
            loader.Load(SampleDocument.Unreadable("a.docx", "half"));
            loader.MarkGone(new HashSet<string> { "a.docx", "copy of a.docx" });
            var pipeline = new IngestPipeline(new IngestOptions());
            foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                loader.Load(pipeline.IngestFile(file, FolderScan.PortablePath(file)));
            var run = RunStore.Begin(db, TimeProvider.System);
            var (result, _) = StoredCheck.Run(db, new Reconciler(new ReconcilerOptions()), 1, CancellationToken.None);
            Assert.NotEmpty(result.Findings);
            RunStore.Finish(db, run, new RunResult { Result = result, Suppressed = [], RuleIds = [.. RuleCatalog.All.Select(rule => rule.Info.Id)] }, TimeProvider.System, _ => { });
        }

        using var other = OpenRaw();
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
    }

    [Fact]
    public void No_column_but_those_of_a_box_may_turn_a_number_into_a_REAL()
    {
        using var db = OpenDatabase();
        var real = Query(db, """
            SELECT t.name || '.' || c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
            WHERE t.type = 'table' AND t.name NOT LIKE 'search_index%' AND c.type NOT IN ('TEXT', 'INTEGER', '')
              AND c.name NOT IN ('x0', 'y0', 'x1', 'y1')
            """);
        Assert.Empty(real);
    }

    [Theory]
    [InlineData("INSERT INTO goals VALUES (999, 0, 'annual', 'x', NULL)")]
    [InlineData("INSERT INTO quantities VALUES (1, 999, 'target', 0, '1', NULL, NULL)")]
    [InlineData("DELETE FROM documents")]
    public void Foreign_keys_are_enforced(string sql)
    {
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"));
        Assert.Contains("FOREIGN KEY", Assert.Throws<SqliteException>(() => db.Statements.Run(sql)).Message, StringComparison.Ordinal);
    }
}
