using System.Text;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Batch;

/// <summary>Stored findings are taken only when reconciling again would give the same.</summary>
public sealed class StoredReconciliationTests : ImportedFolder
{
    public StoredReconciliationTests()
    {
        Samples.WriteFaulty("in/a.txt");
        Sound("b.txt");
        Options = Options with
        {
            Rules = new ReconcilerOptions { Roster = [new ExpectedForm("乙县民政局"), new ExpectedForm("戊县林业局"), new ExpectedForm("丁县财政局")] },
            Suppressions = Suppressing("PT104"),
        };
    }

    [Fact]
    public void A_run_that_changed_nothing_takes_them_and_says_the_same()
    {
        Import();
        var taken = Reconcile();
        Assert.False(taken.IsFresh);
        using (var db = OpenDatabase())
            db.Statements.Run("DELETE FROM reconciliation");
        var made = Reconcile();
        Assert.True(made.IsFresh);

        Storage.Deep.Equal(made.Result.Findings, taken.Result.Findings);
        Storage.Deep.Equal(made.Result.Outcomes, taken.Result.Outcomes);
        Assert.Equal(made.Result.Unseen, taken.Result.Unseen);
        Assert.Equal(["戊县林业局", "丁县财政局"], taken.Result.Unseen.Select(entry => entry.Unit));
        Assert.Equal(made.Suppressed, taken.Suppressed);
        Assert.Equal(made.Notes, taken.Notes);
        Assert.Equal("suppression-unused", Assert.Single(taken.Notes).Code);
        Assert.NotEmpty(taken.Result.Findings);
    }

    [Fact]
    public void Whatever_they_rest_on_has_the_rules_run_again()
    {
        Import();
        void AssertRunsAgain(Action change)
        {
            Assert.False(Reconcile().IsFresh);
            change();
            Assert.True(Reconcile().IsFresh);
        }

        AssertRunsAgain(() => Options = Options with { Rules = Options.Rules with { Ignore = new HashSet<string> { "PT201" } } });
        AssertRunsAgain(() => Options = Options with { Rules = Options.Rules with { Roster = [new ExpectedForm("乙县民政局")] } });
        AssertRunsAgain(() => Options = Options with { Suppressions = Suppressing("PT101") });
        AssertRunsAgain(() =>
        {
            using var db = OpenDatabase();
            new FormLoader(db).MarkGone(new HashSet<string> { "a.txt" });
        });
        AssertRunsAgain(() =>
        {
            using var db = OpenDatabase();
            FindingStore.Replace(db, new ReconcileResult([], []));
        });
    }

    [Fact]
    public void What_a_check_takes_from_the_database_is_what_the_rules_find()
    {
        Options = Options with { Suppressions = SuppressionList.Empty };
        Import();
        using var db = OpenDatabase();
        var (taken, heads) = StoredReconciliation.Find(db, Options.Rules)!.Value;
        var (made, forms) = StoredCheck.Run(db, new Reconciler(Options.Rules), jobs: 1, CancellationToken.None);

        Storage.Deep.Equal(made.Findings, taken.Findings);
        Storage.Deep.Equal(made.Outcomes, taken.Outcomes);
        Assert.Equal(made.Unseen, taken.Unseen);
        Assert.Equal(forms.Select(form => form.FormId), heads.Select(form => form.FormId));
        Assert.NotEmpty(taken.Findings);
        Assert.Null(StoredReconciliation.Find(db, Options.Rules with { Ignore = new HashSet<string> { "PT101" } }));
    }

    [Fact]
    public void A_check_takes_nothing_that_suppressions_went_through()
    {
        Import();
        using var db = OpenDatabase();
        Assert.Null(StoredReconciliation.Find(db, Options.Rules));
    }

    [Theory]
    [InlineData("UPDATE funding_lines SET budget = '1' WHERE form_key = 1")]
    [InlineData("UPDATE forms SET unit = '戊县林业局' WHERE form_key = 1")]
    [InlineData("DELETE FROM indicators WHERE form_key = 1")]
    [InlineData("INSERT INTO goals (form_key, ordinal, scope, text) VALUES (1, 99, 'annual', '另一个目标')")]
    [InlineData("DELETE FROM findings WHERE finding_key = (SELECT min(finding_key) FROM findings)")]
    [InlineData("DELETE FROM form_outcomes")]
    public void What_somebody_changed_by_hand_has_the_rules_run_again(string change)
    {
        Import();
        Assert.False(Reconcile().IsFresh);
        using (var db = OpenDatabase())
            Assert.True(db.Statements.Execute(change) > 0);
        Assert.True(Reconcile().IsFresh);
    }

    [Fact]
    public void The_units_of_the_summary_are_those_of_the_forms_and_findings()
    {
        Samples.Write("in/c.txt", Cli.SampleFolder.Form("乙县民政局", "另一个项目", "20.00", "15.00", "5.00"));
        var summary = Import();
        Assert.Equal(summary.Forms.Count, summary.FormCount);
        foreach (var unit in summary.Units)
        {
            var forms = summary.Forms.Where(form => form.Unit == unit.Unit).ToList();
            var findings = summary.Result.Findings.Where(f => forms.Exists(form => form.FormId == f.FormIds[0])).ToList();
            Assert.Equal((forms.Count, forms.Count, 0), (unit.Documents, unit.ProjectForms, unit.DepartmentForms));
            Assert.Equal(FindingCounts.Of(findings), unit.Findings);
        }

        Assert.Equal(["乙县民政局", "甲县教育局"], summary.Units.Select(unit => unit.Unit));
        Assert.True(summary.Findings.Errors > 0);
    }

    private static SuppressionList Suppressing(string rule) => SuppressionList.Read(
        Encoding.UTF8.GetBytes($$"""{ "suppressions": [ { "rule": "{{rule}}", "unit": "丙县水利局", "reason": "已核实", "date": "2026-03-01" } ] }"""), "s.json");

    private StoredReconciliation Reconcile()
    {
        using var db = OpenDatabase();
        var import = new ImportRun(db, Files, Options);
        var run = import.Begin();
        var reconciled = import.Reconcile(CancellationToken.None);
        import.Finish(run, new LoadedDocuments(new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), [], [], [], 0), reconciled, _ => { });
        return reconciled;
    }
}
