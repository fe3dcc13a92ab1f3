using System.Text;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Storage.Tracking;

namespace PerfTargets.Ingest.Tests.Storage.Tracking;

public sealed class TrackingTests : StorageFixture
{
    private static readonly IngestedDocument Good = Lifecycle.Document("a.docx", 20);

    private static readonly IngestedDocument Bad = Lifecycle.WithoutTotal(Good);

    [Fact]
    public void A_finding_is_new_then_persists_is_put_right_and_comes_back()
    {
        using var db = OpenDatabase();
        Assert.Equal("PT304 New 1", Lifecycle.States(Lifecycle.Night(db, Bad)));
        Assert.Equal("PT304 Persisting 1", Lifecycle.States(Lifecycle.Night(db, Bad)));
        Assert.Contains("PT304 Corrected", Lifecycle.States(Lifecycle.Night(db, Good)), StringComparison.Ordinal);
        Assert.DoesNotContain("PT304", Lifecycle.States(Lifecycle.Night(db, Good)), StringComparison.Ordinal);
        var last = Lifecycle.Night(db, Bad);
        Assert.Contains("PT304 Reopened 1", Lifecycle.States(last), StringComparison.Ordinal);
        Deep.Equal(last, TrackingStore.Read(db));
        Assert.Equal(
            ["reopened 1 5 5 县教育局 校舍维修"],
            Query(db, "SELECT state || ' ' || first_run || ' ' || last_run || ' ' || reopened_in || ' ' || unit || ' ' || project FROM v_finding_history WHERE rule_id = 'PT304'"));
    }

    [Fact]
    public void A_file_that_was_taken_away_is_no_correction()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, Bad);
        var resolved = Assert.Single(Lifecycle.Night(db).Resolved);
        Assert.Equal((ResolvedBecause.FormGone, "县教育局", "校舍维修", "a.docx"), (resolved.Because, resolved.Unit, resolved.ProjectName, resolved.Path));
    }

    [Fact]
    public void A_rule_that_was_not_asked_corrects_nothing()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, Bad);
        Assert.Equal("PT304 NotChecked", Lifecycle.States(Lifecycle.Finish(db, Lifecycle.Load(db, null, Bad), rules: "PT405")));
        Assert.Equal("PT304 Reopened 1", Lifecycle.States(Lifecycle.Night(db, Bad)));
    }

    [Fact]
    public void A_suppressed_finding_is_no_correction()
    {
        using var db = OpenDatabase();
        var fingerprint = Lifecycle.Night(db, Bad).Standing[0].Finding.Fingerprint;
        var list = SuppressionList.Read(
            Encoding.UTF8.GetBytes($$"""{"suppressions":[{"fingerprint":"{{fingerprint}}","reason":"已说明","date":"2026-03-01"}]}"""), "list.json");
        Assert.Equal("PT304 NotChecked", Lifecycle.States(Lifecycle.Finish(db, Lifecycle.Load(db, null, Bad), suppressions: list)));
    }

    [Fact]
    public void The_same_bytes_read_otherwise_correct_nothing()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, Bad);
        var run = Lifecycle.Load(db, null, Bad);
        new FormLoader(db, "2").Load(Bad with { Forms = [Bad.Forms[0] with { Funding = Good.Forms[0].Funding }] });
        Assert.Equal("PT304 NotChecked", Lifecycle.States(Lifecycle.Finish(db, run)));
    }

    [Fact]
    public void A_finding_persists_while_the_newer_file_cannot_be_read()
    {
        using var db = OpenDatabase();
        Lifecycle.Night(db, Bad);
        Assert.Equal("PT304 Persisting 1", Lifecycle.States(Lifecycle.Night(db, SampleDocument.Unreadable("a.docx", "half"))));
    }

    [Fact]
    public void A_form_filed_under_two_paths_has_one_track()
    {
        using var db = OpenDatabase();
        var pdf = Lifecycle.WithoutTotal(Bad with { Path = "a.pdf", Forms = [Bad.Forms[0] with { Source = Bad.Forms[0].Source with { Path = "a.pdf" } }] });
        var first = Lifecycle.Finish(db, Lifecycle.Load(db, null, Bad, pdf), rules: "PT304");
        Assert.Equal("PT304 New 1; PT304 New 1", Lifecycle.States(first));
        Assert.Equal(1, Count(db, "SELECT count(*) FROM finding_tracks"));
        Assert.Equal("PT304 Persisting 1", Lifecycle.States(Lifecycle.Finish(db, Lifecycle.Load(db, null, Bad), rules: "PT304")));
    }

    [Fact]
    public void A_form_that_gets_its_name_is_put_right_and_one_that_moves_up_in_its_document_is_not()
    {
        using var db = OpenDatabase();
        IngestedDocument Of(string content, params (string? Project, decimal Budget)[] forms) => SampleDocument.Read("a.docx", content) with
        {
            Forms = [.. forms.Select((form, i) => Lifecycle.Form("a.docx", content, i, form.Budget, form.Project))],
        };
        RunFindings Night(IngestedDocument document) => Lifecycle.Finish(db, Lifecycle.Load(db, null, document), rules: ["PT301"]);

        Night(Of("1", (null, 1), ("乙", 2)));
        Assert.Equal("PT301 FormGone", Lifecycle.States(Night(Of("2", ("乙", 2)))));
        Night(Of("3", (null, 1), ("乙", 2)));
        Assert.Equal("PT301 Corrected", Lifecycle.States(Night(Of("4", ("甲", 1), ("乙", 2)))));
    }

    [Fact]
    public void A_value_changed_to_another_wrong_one_is_not_called_put_right()
    {
        using var db = OpenDatabase();
        IngestedDocument Of(string target)
        {
            var form = Lifecycle.Form("a.docx", target, 0, 20, "校舍维修");
            var vague = form.Indicators[0] with { Target = new() { Raw = target, Operator = null, Value = null, Unit = null, Qualitative = true } };
            return SampleDocument.Read("a.docx", target) with { Forms = [form with { Indicators = [vague] }] };
        }

        RunFindings Night(string target) => Lifecycle.Finish(db, Lifecycle.Load(db, null, Of(target)), rules: ["PT308"]);
        Assert.Equal("PT308 New 1", Lifecycle.States(Night("若干")));
        Assert.Equal("PT308 New 2; PT308 StillWrong", Lifecycle.States(Night("许多")));
    }
}
