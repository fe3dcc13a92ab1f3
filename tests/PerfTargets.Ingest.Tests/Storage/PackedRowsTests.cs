using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class PackedRowsTests : StorageFixture
{
    private const string Places = "SELECT form_key || ' ' || ordinal || ' ' || pointer || ' ' || coalesce(page, '-') || ' ' || coalesce(row_number, '-') || ' ' || coalesce(x0, '-') || ' ' || coalesce(y1, '-') FROM provenance ORDER BY form_key, ordinal";

    private const string Outcomes = "SELECT form_key || ' ' || outcome || ' ' || ordinal || ' ' || rule_id || ' ' || coalesce(reason_zh, '-') || ' ' || coalesce(reason_en, '-') FROM outcomes ORDER BY form_key, outcome, ordinal";

    [Fact]
    public void A_database_of_an_older_version_keeps_its_places_and_outcomes_row_by_row()
    {
        var (places, outcomes) = Fill();
        using var db = OpenDatabase();
        Assert.Equal(places, Query(db, Places));
        Assert.Equal(outcomes, Query(db, Outcomes));
        var form = Assert.Single(FormStore.ReadCurrentForms(db));
        Assert.Equal(["/title", "/unit", "/a\"b"], form.Provenance!.Keys);
        Assert.Equal([208.4, 57.3, 386.9, 67.8], form.Provenance["/title"].Box!);
        Assert.Equal(3, form.Provenance["/unit"].Row);
        Assert.Null(form.Provenance["/unit"].Box);
        var stored = Assert.Single(FindingStore.ReadOutcomes(db));
        Assert.Equal(["PT102", "PT101"], stored.Passed);
        Assert.Equal("没有“金额”", Assert.Single(stored.InsufficientData).Reason.Zh);
    }

    [Fact]
    public void The_view_of_places_has_what_a_form_was_loaded_with()
    {
        using var db = OpenDatabase();
        var form = RichForm.Build("a.pdf");
        new FormLoader(db).Load(SampleDocument.Of("a.pdf", form));
        Assert.Equal(form.Provenance!.Keys, Query(db, "SELECT pointer FROM provenance ORDER BY ordinal"));
        Assert.Equal(
            form.Provenance!.Values.Select(at => $"{at.Page}|{at.Table}|{at.Row}|{at.Column}|{at.Line}"),
            Query(db, "SELECT coalesce(page, '') || '|' || coalesce(table_number, '') || '|' || coalesce(row_number, '') || '|' || coalesce(column_number, '') || '|' || coalesce(line, '') FROM provenance ORDER BY ordinal"));
    }

    private (List<string> Places, List<string> Outcomes) Fill()
    {
        using var db = FormDatabase.Open(DatabaseFile, mayCreate: true, TimeSpan.FromSeconds(1), [.. Migration.Embedded.Take(6)]);
        db.Statements.Run(
            $"""
            INSERT INTO documents (document_key, path, sha256, format, status, state, reader_version) VALUES (1, 'a.pdf', '{new string('a', 64)}', 'pdf', 'read', 'current', '1');
            INSERT INTO forms (form_key, document_key, form_index, form_id, schema_version, kind, phase, has_project_type, has_period, has_provenance)
              VALUES (7, 1, 0, 'a-0', '1.0', 'project', 'declaration', 0, 0, 1);
            INSERT INTO provenance VALUES (7, 1, '/unit', NULL, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL),
              (7, 0, '/title', 1, NULL, NULL, NULL, NULL, 208.4, 57.3, 386.9, 67.8), (7, 2, '/a"b', NULL, 0, 1, 2, NULL, NULL, NULL, NULL, NULL);
            INSERT INTO outcomes (form_key, rule_id, outcome, ordinal, reason_zh, reason_en) VALUES (7, 'PT101', 'passed', 1, NULL, NULL), (7, 'PT102', 'passed', 0, NULL, NULL),
              (7, 'PT103', 'failed', 0, NULL, NULL), (7, 'PT104', 'insufficientData', 0, '没有“金额”', 'no "amount"');
            """);
        return (Query(db, Places), Query(db, Outcomes));
    }
}
