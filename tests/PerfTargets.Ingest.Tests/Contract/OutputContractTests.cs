using System.Text.Json;
using PerfTargets.Ingest.Tests.Cli;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Contract;

/// <summary>What the program really prints, against the schemas that are promised to its users.</summary>
public class OutputContractTests
{
    private static readonly string FormSchema = File.ReadAllText(RepositoryRoot.Combine("schemas", "form.schema.json"));
    private static readonly string FindingsSchema = File.ReadAllText(RepositoryRoot.Combine("schemas", "findings.schema.json"));

    [Theory]
    [InlineData("layouts")]
    [InlineData("2026")]
    public void Every_form_of_the_samples_is_valid(string folder) => AssertFormsValid(Path.Combine(SampleFiles.Root, folder));

    [SeedTheory]
    [InlineData("seeds", 47)]
    public void Every_form_of_the_real_documents_is_valid(string folder, int forms) =>
        Assert.Equal(forms, AssertFormsValid(RepositoryRoot.Combine("..", "shared", folder)));

    [Fact]
    public void Findings_and_outcomes_are_valid()
    {
        var run = ProgramRun.Of("check", Path.Combine(SampleFiles.Root, "2026"), "--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults(FindingsSchema, run.Output));
    }

    [Fact]
    public void A_keyword_the_check_does_not_know_is_a_fault() =>
        Assert.Single(JsonSchemaCheck.Faults("""{ "contains": {} }""", "[]"));

    [Theory]
    [InlineData("""{ "type": "object", "additionalProperties": false }""", """{ "a": 1 }""")]
    [InlineData("""{ "required": ["a"] }""", """{ }""")]
    [InlineData("""{ "items": { "type": ["string", "null"] } }""", """[ 1 ]""")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "enum": ["x"] } } }""", "\"y\"")]
    [InlineData("""{ "format": "date" }""", "\"2026-02-30\"")]
    public void A_wrong_value_is_a_fault(string schema, string json) => Assert.NotEmpty(JsonSchemaCheck.Faults(schema, json));

    private static int AssertFormsValid(string folder)
    {
        var run = ProgramRun.Of("extract", folder);
        using var output = JsonDocument.Parse(run.Output);
        var count = 0;
        foreach (var form in output.RootElement.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("forms").EnumerateArray()))
        {
            Assert.Empty(JsonSchemaCheck.Faults(FormSchema, form.GetRawText()));
            count++;
        }

        return count;
    }
}
