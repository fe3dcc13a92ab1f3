using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

public class ReconcilerTests
{
    private static readonly Reconciler Everything = new(new ReconcilerOptions());

    private static readonly Reconciler Sums = new(new ReconcilerOptions { Select = new HashSet<string> { "PT101" } });

    private static TargetForm Wrong(string name = "流动书屋运行经费", int index = 0) => CaseForm.From($$"""
        { "projectName": "{{name}}",
          "provenance": { "/funding/lines/0/budget": { "table": 0, "row": 3, "column": 2 } },
          "funding": { "lines": [
            { "item": "total", "source": "all", "budget": 20 },
            { "item": "total", "source": "fiscal", "budget": 15 },
            { "item": "total", "source": "other", "budget": 4 } ] } }
        """, index);

    private static List<TargetForm> AllCases() =>
        [.. RuleCase.All.SelectMany(item => item.Forms()).Select((form, i) => form with
        {
            FormId = FormattableString.Invariant($"form-{i}"),
            Source = form.Source with { Path = FormattableString.Invariant($"{i % 7}.docx"), FormIndex = i },
        })];

    [Fact]
    public void Every_rule_has_exactly_one_outcome_for_every_form()
    {
        var forms = AllCases();
        var ids = RuleCatalog.All.Select(rule => rule.Info.Id);
        var result = Everything.Check(forms);
        Assert.Equal(forms.Select(form => form.FormId), result.Outcomes.Select(outcome => outcome.FormId));
        Assert.All(result.Outcomes, outcome => Assert.Equal(
            ids,
            outcome.Passed.Concat(outcome.Failed).Concat(outcome.NotApplicable)
                .Concat(outcome.InsufficientData.Select(undecided => undecided.RuleId)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_failed_outcome_has_a_finding_and_a_finding_a_failed_outcome()
    {
        var result = Everything.Check(AllCases());
        var failed = result.Outcomes.SelectMany(outcome => outcome.Failed.Select(id => (outcome.FormId, id))).ToHashSet();
        Assert.Equal(failed, result.Findings.SelectMany(finding => finding.FormIds.Select(id => (id, finding.RuleId))).ToHashSet());
    }

    [Fact]
    public void A_fault_in_row_after_row_is_told_a_hundred_times_and_then_counted()
    {
        var rows = string.Join(",", Enumerable.Range(0, 250).Select(i => $$"""{ "aspect": "quantity", "level3": "流动图书配送到点{{i}}", "target": "流动图书配送到点{{i}}" }"""));
        var form = CaseForm.From($$"""{ "projectName": "流动书屋运行经费", "indicators": [{{rows}}] }""");
        var findings = new Reconciler(new ReconcilerOptions { Select = new HashSet<string> { "PT505" } }).Check([form]).Findings;
        Assert.Equal(100, findings.Count);
        Assert.Contains("另有 150 处同类问题", findings[^1].Message.Zh, StringComparison.Ordinal);
        Assert.Single(findings, finding => finding.Message.Zh.Contains("没有逐一列出", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_is_always_certain() => Assert.All(
        Everything.Check(AllCases()).Findings,
        finding => Assert.True(finding.Severity < Severity.Error || finding.Certainty == Certainty.Certain));

    [Fact]
    public void The_order_of_the_forms_changes_no_finding()
    {
        var forms = AllCases();
        var straight = Everything.Check(forms);
        var turned = Everything.Check([.. Enumerable.Reverse(forms)]);
        Assert.Equal(straight.Findings.Select(Key), turned.Findings.Select(Key));
        Assert.Equal(straight.Outcomes.Select(outcome => outcome.FormId), turned.Outcomes.Select(outcome => outcome.FormId).Reverse());

        static string Key(Finding finding) => string.Join('|', finding.Path, finding.FormIds[0], finding.RuleId, finding.Fingerprint);
    }

    [Fact]
    public void Findings_stand_by_path_form_and_rule()
    {
        var findings = Everything.Check(AllCases()).Findings;
        Assert.Equal(findings.Select(finding => finding.Path).Order(StringComparer.Ordinal), findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Select_and_ignore_choose_the_rules()
    {
        var options = new ReconcilerOptions { Select = new HashSet<string> { "PT101", "PT301" }, Ignore = new HashSet<string> { "PT301" } };
        var outcome = Assert.Single(new Reconciler(options).Check([Wrong()]).Outcomes);
        Assert.Equal(["PT101"], outcome.Failed);
        Assert.Empty(outcome.Passed.Concat(outcome.NotApplicable));
    }

    [Fact]
    public void Evidence_carries_the_place_it_was_read_at()
    {
        var finding = Assert.Single(Sums.Check([Wrong()]).Findings);
        Assert.Equal(3, finding.Evidence[0].At?.Row);
        Assert.Null(finding.Evidence[1].At);
    }

    [Theory]
    [InlineData("row-repaired", 3, Certainty.Likely, Severity.Warning)]
    [InlineData("row-joined", 3, Certainty.Likely, Severity.Warning)]
    [InlineData("row-repaired", 9, Certainty.Certain, Severity.Error)]
    [InlineData("text-outside-forms", 3, Certainty.Certain, Severity.Error)]
    public void A_value_read_with_doubt_lowers_certainty(string code, int row, Certainty certainty, Severity severity)
    {
        // Every value of the finding has a place, so that only a diagnostic at one of them counts.
        var form = Wrong();
        var provenance = Enumerable.Range(0, 3).ToDictionary(
            i => FormattableString.Invariant($"/funding/lines/{i}/budget"),
            i => new Location { Table = 0, Row = 3 + i, Column = 2 });
        form = form with
        {
            Provenance = provenance,
            Diagnostics = [new Diagnostic(code, Severity.Warning, new Bilingual("一行", "a row")) { At = new Location { Table = 0, Row = row } }],
        };
        var finding = Assert.Single(Sums.Check([form]).Findings);
        Assert.Equal(certainty, finding.Certainty);
        Assert.Equal(severity, finding.Severity);
    }

    [Theory]
    [InlineData("text-recognised", 1, null, Certainty.Likely)]
    [InlineData("glyph-unmapped", 1, null, Certainty.Likely)]
    [InlineData("row-repaired", 1, 9, Certainty.Certain)]
    [InlineData("seal-removed", 1, null, Certainty.Certain)]
    public void A_blank_field_may_stand_where_a_page_was_read_with_doubt(string code, int page, int? row, Certainty certainty)
    {
        var form = CaseForm.From("""{ "projectName": null, "unit": "文化馆" }""") with
        {
            Provenance = new Dictionary<string, Location> { ["/unit"] = new() { Page = 1, Table = 0, Row = 2, Column = 1 } },
            Diagnostics = [new Diagnostic(code, Severity.Warning, new Bilingual("一页", "a page")) { At = new Location { Page = page, Row = row } }],
        };
        var finding = Assert.Single(new Reconciler(new ReconcilerOptions { Select = new HashSet<string> { "PT301" } }).Check([form]).Findings);
        Assert.Equal(certainty, finding.Certainty);
        Assert.Equal(certainty == Certainty.Certain, finding.Severity == Severity.Error);
    }

    [Fact]
    public void Figures_too_large_to_calculate_with_are_insufficient_data()
    {
        var form = CaseForm.From("""
            { "funding": { "lines": [
              { "item": "total", "source": "all", "budget": 79228162514264337593543950335, "final": 79228162514264337593543950335, "executionRate": 100 },
              { "item": "total", "source": "fiscal", "budget": 79228162514264337593543950335, "final": 1 },
              { "item": "total", "source": "other", "budget": 79228162514264337593543950335, "final": 1 } ] } }
            """);
        Assert.Contains(Assert.Single(Everything.Check([form]).Outcomes).InsufficientData, undecided => undecided.RuleId == "PT101");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("3元其中")]
    [InlineData("每")]
    [InlineData("1")]
    [InlineData("2026年1")]
    [InlineData("约3元")]
    [InlineData("《")]
    public void A_text_of_one_thing_over_and_over_is_read_in_good_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4000));
        var form = CaseForm.From("{}") with { Goals = [new Goal(GoalScope.Annual, "2026年" + text + "电")] };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Single(Everything.Check([form]).Outcomes);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void A_fault_shared_by_forms_is_one_finding()
    {
        var forms = new[] { Wrong("甲项目"), Wrong("乙项目", 1) };
        var finding = Assert.Single(new Reconciler(new ReconcilerOptions(), [new SharedFault()]).Check(forms).Findings);
        Assert.Equal(["case-0", "case-1"], finding.FormIds);
    }

    [Fact]
    public void A_set_knows_the_forms_of_one_unit_and_year()
    {
        var forms = new[] { Wrong("甲项目"), Wrong("乙项目", 1) with { Unit = "云岭县 图书馆" }, Wrong("丙项目", 2) with { FiscalYear = 2025 } };
        var set = new FormSet(forms);
        Assert.Equal(["甲项目", "乙项目"], set.OfSameUnitAndYear(forms[1]).Select(form => form.ProjectName));
        Assert.Empty(set.OfSameUnitAndYear(forms[0] with { Unit = null }));
    }

    private sealed class SharedFault : IRule
    {
        public RuleInfo Info { get; } = RuleCatalog.All[0].Info with { Id = "PT400" };

        public RuleOutcome Check(TargetForm form, FormSet set) => new RuleOutcome.Failed(
        [
            new Fault
            {
                Certainty = Certainty.Likely,
                Message = new Bilingual("两张表相同", "Two forms are the same"),
                Fields = [.. set.OfSameUnitAndYear(form).Select(other => new FieldValue(other, "/projectName", other.ProjectName ?? ""))],
            },
        ]);
    }
}
