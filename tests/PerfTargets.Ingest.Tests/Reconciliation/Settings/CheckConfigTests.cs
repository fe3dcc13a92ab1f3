using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Tests.Contract;

namespace PerfTargets.Ingest.Tests.Reconciliation.Settings;

/// <summary>The configuration file: what it sets, and what is said of a file that cannot be meant.</summary>
public class CheckConfigTests
{
    private const string Full = """
        { "$schema": "check-config.schema.json",
          "select": ["PT1", "pt301"], "ignore": ["PT104"],
          "severities": { "PT101": "info", "PT2": "warning" },
          "requiredAspects": ["quantity", "satisfaction"] }
        """;

    private static readonly string Schema = File.ReadAllText(RepositoryRoot.Combine("schemas", "check-config.schema.json"));

    private static CheckConfig Read(string json) => CheckConfig.Read(Encoding.UTF8.GetBytes(json), "设置.json");

    [Fact]
    public void It_sets_rules_severities_and_required_aspects()
    {
        var options = Read(Full).ToOptions();
        Assert.Contains("PT101", options.Select!);
        Assert.Contains("PT301", options.Select!);
        Assert.DoesNotContain("PT201", options.Select!);
        Assert.Equal(["PT104"], options.Ignore);
        Assert.Equal(Severity.Info, options.Severities["PT101"]);
        Assert.Equal(Severity.Warning, options.Severities["PT201"]);
        Assert.Equal(new HashSet<RequiredAspect> { RequiredAspect.Quantity, RequiredAspect.Satisfaction }, options.RequiredAspects);
    }

    [Fact]
    public void An_empty_one_changes_nothing()
    {
        var options = Read("{ }").ToOptions();
        Assert.Null(options.Select);
        Assert.Empty(options.Ignore);
        Assert.Equal(new ReconcilerOptions().RequiredAspects, options.RequiredAspects);
    }

    [Theory]
    [InlineData("info", Severity.Info, Severity.Info)]
    [InlineData("warning", Severity.Warning, Severity.Warning)]
    [InlineData("error", Severity.Error, Severity.Warning)]
    public void A_severity_never_makes_a_likely_finding_an_error(string word, Severity certain, Severity likely)
    {
        var form = CaseForm.From("""
            { "funding": { "lines": [
                { "item": "total", "source": "all", "budget": 20 },
                { "item": "total", "source": "fiscal", "budget": 15 } ] } }
            """);
        var doubted = form with { Diagnostics = [new Diagnostic("row-repaired", Severity.Warning, new Bilingual("一行", "a row"))] };
        var reconciler = new Reconciler(Read($$"""{ "select": ["PT101"], "severities": { "PT101": "{{word}}" } }""").ToOptions());
        Assert.Equal(certain, Of(form));
        Assert.Equal(likely, Of(doubted));

        Severity Of(TargetForm checkedForm) => Assert.Single(reconciler.Check([checkedForm]).Findings).Severity;
    }

    [Theory]
    [InlineData("""{ "selct": [] }""", "/selct")]
    [InlineData("""{ "select": "PT101" }""", "/select")]
    [InlineData("""{ "select": ["PT101", "PT999"] }""", "/select/1")]
    [InlineData("""{ "select": ["P"] }""", "/select/0")]
    [InlineData("""{ "select": [101] }""", "/select/0")]
    [InlineData("""{ "ignore": [""] }""", "/ignore/0")]
    [InlineData("""{ "severities": { "PT101": "fatal" } }""", "/severities/PT101")]
    [InlineData("""{ "severities": { "PT999": "error" } }""", "/severities/PT999")]
    [InlineData("""{ "severities": { "PT101": "error", "PT1": "info" } }""", "/severities/PT1")]
    [InlineData("""{ "severities": [] }""", "/severities")]
    [InlineData("""{ "requiredAspects": ["Quantity"] }""", "/requiredAspects/0")]
    [InlineData("""{ "ignore": [], "ignore": [] }""", "/ignore")]
    [InlineData("[]", "")]
    [InlineData("{ \"select\":\n [ }", "2")]
    public void What_cannot_be_meant_is_named_with_file_and_place(string json, string place)
    {
        var reason = Assert.Throws<SettingsException>(() => Read(json)).Reason;
        foreach (var text in new[] { reason.Zh, reason.En })
        {
            Assert.StartsWith("设置.json", text, StringComparison.Ordinal);
            Assert.Contains(place, text, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', text);
        }
    }

    [Fact]
    public void The_schema_allows_what_is_read()
    {
        Assert.Empty(JsonSchemaCheck.Faults(Schema, Full));
        Assert.NotEmpty(JsonSchemaCheck.Faults(Schema, """{ "selct": [] }"""));
        Assert.NotEmpty(JsonSchemaCheck.Faults(Schema, """{ "severities": { "PT101": "fatal" } }"""));
    }
}
