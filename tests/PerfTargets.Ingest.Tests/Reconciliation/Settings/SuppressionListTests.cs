using System.Text;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Tests.Contract;

namespace PerfTargets.Ingest.Tests.Reconciliation.Settings;

/// <summary>The list of suppressions: what it takes out, what is said of it, and of a file that cannot be meant.</summary>
public class SuppressionListTests
{
    private static readonly string Schema = File.ReadAllText(RepositoryRoot.Combine("schemas", "suppressions.schema.json"));
    private static readonly Reconciler Sums = new(new ReconcilerOptions { Select = new HashSet<string> { "PT101", "PT301" } });

    private static readonly IReadOnlyList<TargetForm> Forms =
    [
        Wrong("流动书屋运行经费", 0),
        Wrong("古籍修复经费", 1),
        Wrong("古籍修复经费", 2) with { FiscalYear = 2025 },
        Wrong("流动书屋运行经费", 3) with { Unit = "云岭县文化馆" },
    ];

    private static readonly ReconcileResult Result = Sums.Check(Forms);

    private static TargetForm Wrong(string project, int index) => CaseForm.From($$"""
        { "projectName": "{{project}}", "funding": { "lines": [
            { "item": "total", "source": "all", "budget": 20 },
            { "item": "total", "source": "fiscal", "budget": 15 } ] } }
        """, index);

    private static SuppressionList Read(string entries) => SuppressionList.Read(Encoding.UTF8.GetBytes(Listed(entries)), "清单.json");

    private static string Listed(string entries) => $$"""{ "suppressions": [ {{entries}} ] }""";

    private static SuppressedResult Apply(string entries) => Read(entries).Apply(Result, Forms, Sums.RuleIds);

    [Theory]
    [InlineData(""" "rule": "PT101", "unit": "云岭县 图书馆（本级）" """, "case-0 case-1 case-2")]
    [InlineData(""" "rule": "pt101", "unit": "云岭县图书馆", "project": "古籍修复 经费" """, "case-1 case-2")]
    [InlineData(""" "rule": "PT101", "unit": "云岭县图书馆", "project": "古籍修复经费", "year": 2026 """, "case-1")]
    [InlineData(""" "rule": "PT102", "unit": "云岭县图书馆" """, "")]
    [InlineData(""" "rule": "PT301", "unit": "云岭县图书馆" """, "")]
    public void An_entry_takes_out_the_rules_findings_on_its_forms(string entry, string forms)
    {
        var result = Apply($$"""{ {{entry}}, "reason": "已核实", "date": "2026-03-01" }""");
        Assert.Equal(forms, string.Join(' ', result.Suppressed.Select(each => each.Finding.FormIds[0])));
        Assert.Equal(Result.Findings.Count, result.Result.Findings.Count + result.Suppressed.Count);
        Assert.Equal(Result.Outcomes, result.Result.Outcomes);
    }

    [Fact]
    public void A_fingerprint_takes_out_one_finding()
    {
        var finding = Result.Findings[1];
        var result = Apply($$"""{ "fingerprint": "{{finding.Fingerprint.ToUpperInvariant()}}", "reason": "已核实", "date": "2026-03-01" }""");
        Assert.Same(finding, Assert.Single(result.Suppressed).Finding);
        Assert.Equal("已核实", result.Suppressed[0].By.Reason);
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void Unused_and_unknown_entries_are_named()
    {
        var result = Apply("""
            { "fingerprint": "00000000000000000000000000000000", "reason": "甲", "date": "2026-03-01" },
            { "rule": "PT301", "unit": "云岭县图书馆", "reason": "乙", "date": "2026-03-01" },
            { "rule": "PT999", "unit": "云岭县图书馆", "reason": "丙", "date": "2026-03-01" },
            { "rule": "PT102", "unit": "云岭县图书馆", "reason": "这次没有用的规则", "date": "2026-03-01" }
            """);
        Assert.Equal(["suppression-unused", "suppression-unused", "suppression-unknown-rule"], result.Notes.Select(note => note.Code));
        Assert.All(result.Notes, note => Assert.Matches(@"\d", note.Message.Zh));
        Assert.Contains("PT999", result.Notes[2].Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "reason": "甲", "date": "2026-03-01" }""", "/suppressions/0")]
    [InlineData("""{ "rule": "PT101", "reason": "甲", "date": "2026-03-01" }""", "unit")]
    [InlineData("""{ "rule": "PT101", "unit": "甲局", "date": "2026-03-01" }""", "reason")]
    [InlineData("""{ "rule": "PT101", "unit": "甲局", "reason": " ", "date": "2026-03-01" }""", "/suppressions/0/reason")]
    [InlineData("""{ "rule": "PT101", "unit": "甲局", "reason": "甲" }""", "date")]
    [InlineData("""{ "rule": "PT101", "unit": "甲局", "reason": "甲", "date": "2026年3月1日" }""", "/suppressions/0/date")]
    [InlineData("""{ "rule": "PT101", "unit": "甲局", "reason": "甲", "date": "2026-03-01", "year": "2026" }""", "/suppressions/0/year")]
    [InlineData("""{ "fingerprint": "abc", "reason": "甲", "date": "2026-03-01" }""", "/suppressions/0/fingerprint")]
    [InlineData("""{ "rul": "PT101" }""", "/suppressions/0/rul")]
    public void What_cannot_be_meant_is_named_with_file_and_place(string entry, string place)
    {
        var reason = Assert.Throws<SettingsException>(() => Read(entry)).Reason;
        Assert.StartsWith("清单.json", reason.En, StringComparison.Ordinal);
        Assert.Contains(place, reason.En, StringComparison.Ordinal);
        Assert.NotEmpty(JsonSchemaCheck.Faults(Schema, Listed(entry)));
    }

    [Fact]
    public void The_schema_allows_what_is_read() => Assert.Empty(JsonSchemaCheck.Faults(
        Schema,
        Listed("""{ "rule": "PT101", "unit": "甲局", "project": "乙", "year": 2026, "reason": "丙", "date": "2026-03-01" }, { "fingerprint": "0123456789abcdef0123456789ABCDEF", "reason": "丁", "date": "2026-03-01" }""")));
}
