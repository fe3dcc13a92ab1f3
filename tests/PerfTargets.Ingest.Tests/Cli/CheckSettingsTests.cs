using System.Text.Json;
using PerfTargets.Ingest.Tests.Contract;

namespace PerfTargets.Ingest.Tests.Cli;

/// <summary>--config and --suppressions on the command line.</summary>
public sealed class CheckSettingsTests : IDisposable
{
    private const string Known = """{ "suppressions": [ { "rule": "PT101", "unit": "乙县民政局", "reason": "已核实", "date": "2026-03-01" } ] }""";

    private readonly SampleFolder folder = new();

    public CheckSettingsTests() => folder.WriteFaulty("forms/b.txt");

    private string Forms => folder.Path("forms");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_configuration_chooses_rules_and_severities()
    {
        var config = folder.Write("config.json", """{ "select": ["PT1"], "severities": { "PT101": "warning" } }""");
        var run = ProgramRun.Of("check", Forms, "--config", config, "--format", "json");
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
    }

    [Fact]
    public void The_command_line_goes_before_the_configuration()
    {
        var config = folder.Write("config.json", """{ "select": ["PT301"], "ignore": ["PT104"] }""");
        Assert.Equal(1, ProgramRun.Of("check", Forms, "--config", config, "--select", "PT101").Code);
        Assert.Equal(0, ProgramRun.Of("check", Forms, "--config", config, "--select", "PT1", "--ignore", "PT101").Code);
    }

    [Fact]
    public void Suppressed_findings_are_counted_and_listed_apart()
    {
        var run = ProgramRun.Of("check", Forms, "--select", "PT101", "--suppressions", folder.Write("known.json", Known), "--format", "json");
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("suppressed").GetInt32());
        Assert.Equal("已核实", json.RootElement.GetProperty("suppressed")[0].GetProperty("reason").GetString());
        Assert.Empty(JsonSchemaCheck.Faults(File.ReadAllText(RepositoryRoot.Combine("schemas", "findings.schema.json")), run.Output));
        var text = ProgramRun.Of("check", Forms, "--select", "PT101", "--suppressions", folder.Path("known.json")).Output;
        Assert.Contains("另有 1 个问题已登记为不再列出", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unused_suppressions_are_named_on_standard_error()
    {
        var list = folder.Write("known.json", Known.Replace("乙县", "丙县", StringComparison.Ordinal));
        var run = ProgramRun.Of("check", Forms, "--select", "PT101", "--suppressions", list);
        Assert.Equal(1, run.Code);
        Assert.Contains("没有用到", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("没有用到", ProgramRun.Of("check", Forms, "--select", "PT101", "--suppressions", list, "-q").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_takes_both()
    {
        var db = folder.Path("a.db");
        var run = ProgramRun.Of("import", Forms, "--db", db, "--suppressions", folder.Write("known.json", Known), "--config", folder.Write("config.json", """{ "select": ["PT101"] }"""));
        Assert.Equal(0, run.Code);
        Assert.Contains("不再列出", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--config", """{ "selct": [] }""", "/selct")]
    [InlineData("--config", "{", "1")]
    [InlineData("--suppressions", """{ "suppressions": 1 }""", "/suppressions")]
    [InlineData("--suppressions", "{ }", "suppressions")]
    public void A_file_that_cannot_be_meant_is_wrong_usage(string option, string json, string place)
    {
        foreach (var command in new[] { new[] { "check", Forms }, ["import", Forms, "--db", folder.Path("a.db")] })
        {
            var run = ProgramRun.Of([.. command, option, folder.Write("settings.json", json)]);
            Assert.Equal(2, run.Code);
            Assert.Contains("settings.json", run.Error, StringComparison.Ordinal);
            Assert.Contains(place, run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Output);
        }
    }

    [Fact]
    public void A_settings_file_that_is_not_there_is_wrong_usage() =>
        Assert.Equal(2, ProgramRun.Of("check", Forms, "--config", folder.Path("absent.json")).Code);

    [Theory]
    [InlineData("config")]
    [InlineData("suppressions")]
    public void Their_schemas_are_printed(string subject) => Assert.Contains("\"$schema\"", ProgramRun.Of("schema", subject).Output, StringComparison.Ordinal);
}
