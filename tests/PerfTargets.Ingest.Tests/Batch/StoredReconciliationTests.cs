using System.Text;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
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
            Assert.Equal(Reporting(findings), unit.Findings);
        }

        Assert.Equal(["乙县民政局", "甲县教育局"], summary.Units.Select(unit => unit.Unit));
        Assert.True(summary.Findings.Errors > 0);
    }

    private static Ingest.Reporting.FindingCounts Reporting(List<Finding> findings) => Ingest.Reporting.FindingCounts.Of(findings);

    private static SuppressionList Suppressing(string rule) => SuppressionList.Read(
        Encoding.UTF8.GetBytes($$"""{ "suppressions": [ { "rule": "{{rule}}", "unit": "丙县水利局", "reason": "已核实", "date": "2026-03-01" } ] }"""), "s.json");

    private StoredReconciliation Reconcile()
    {
        using var db = OpenDatabase();
        return StoredReconciliation.Run(db, Options.Rules, Options.Suppressions, Options.Jobs, CancellationToken.None);
    }
}
