using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class FindingStoreTests : StorageFixture
{
    private static readonly string First = SampleDocument.SmallForm("a.docx", "a", 0).FormId;

    private static readonly string Second = SampleDocument.SmallForm("a.docx", "a", 1).FormId;

    [Fact]
    public void Findings_and_outcomes_come_back_as_they_were_stored()
    {
        using var db = OpenLoaded();
        var result = Result();
        FindingStore.Replace(db, result);

        Deep.Equal(result.Findings, FindingStore.Read(db));
        Deep.Equal(result.Outcomes, FindingStore.ReadOutcomes(db));
        Assert.Equal("no amount", FindingStore.ReadOutcomes(db)[0].InsufficientData[0].Reason.En);
        Assert.Equal(["2.2990"], Query(db, "SELECT expected FROM v_findings WHERE rule_id = 'PT108'"));
    }

    [Fact]
    public void A_new_result_replaces_the_former_and_the_same_one_changes_nothing()
    {
        using var db = OpenLoaded();
        FindingStore.Replace(db, Result());
        var first = DatabaseDump.Rows(db);
        FindingStore.Replace(db, Result());
        Assert.Equal(first, DatabaseDump.Rows(db));

        FindingStore.Replace(db, new([], []));
        Assert.Empty(FindingStore.Read(db));
        Assert.Empty(FindingStore.ReadOutcomes(db));
    }

    [Fact]
    public void A_finding_on_a_form_that_is_not_current_is_a_misuse_and_keeps_the_former_result()
    {
        using var db = OpenLoaded();
        FindingStore.Replace(db, Result());
        var before = DatabaseDump.Rows(db);
        Assert.Throws<ArgumentException>(() => FindingStore.Replace(db, new([SampleFinding.Of("PT101", First, "elsewhere-0")], [])));
        Assert.Equal(before, DatabaseDump.Rows(db));
    }

    [Fact]
    public void Findings_leave_with_the_forms_they_speak_of()
    {
        using var db = OpenLoaded();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("b.docx", "b"));
        var other = SampleDocument.SmallForm("b.docx", "b", 0).FormId;
        FindingStore.Replace(db, new(
            [SampleFinding.Of("PT101", First), SampleFinding.Of("PT405", other, Second), SampleFinding.Of("PT102", other)],
            [new(First, ["PT101"], [], [], []), new(other, ["PT101"], [], [], [])]));

        loader.Load(SampleDocument.Read("a.docx", "changed"));
        Assert.Equal(["PT102"], FindingStore.Read(db).Select(finding => finding.RuleId));
        Assert.Equal([other], FindingStore.ReadOutcomes(db).Select(form => form.FormId));
    }

    private static ReconcileResult Result() => new(
        [
            SampleFinding.Of("PT405", Second, First),
            SampleFinding.Of("PT108", First) with
            {
                Severity = Severity.Error,
                Certainty = Certainty.Certain,
                ProjectName = "校舍",
                Expected = 2.2990m,
                Actual = 5m,
                Difference = -2.7010m,
                Unit = "万元",
                Formula = "291 × 79 ÷ 10000 = 2.299 ≠ 5",
                Evidence =
                [
                    new(First, "/indicators/0/target", "5万元", new() { Page = 2, Table = 0, Row = 14, Column = 4, Box = [1, 2.5, 3, 4] }),
                    new(First, "/goals/0", "", new()),
                ],
            },
        ],
        [
            new(First, ["PT102", "PT101"], ["PT108"], ["PT104"], [new("PT107", new("无金额", "no amount"))]),
            new(Second, ["PT101"], [], [], []),
        ]);

    private FormDatabase OpenLoaded()
    {
        var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Read("a.docx", "a", forms: 2));
        return db;
    }
}
