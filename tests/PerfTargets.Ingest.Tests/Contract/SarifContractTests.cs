using PerfTargets.Ingest.Tests.Cli;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Contract;

/// <summary>
/// SARIF 2.1.0 (OASIS), the parts of its schema that the program's output uses: names, kinds, required members, choices.
/// As in the standard, an object has no members but those that are named.
/// </summary>
public sealed class SarifContractTests : IDisposable
{
    private const string Schema = """
        { "type": "object", "additionalProperties": false, "required": ["version", "runs"],
          "properties": {
            "$schema": { "type": "string" },
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "items": { "$ref": "#/$defs/run" } } },
          "$defs": {
            "run": { "type": "object", "additionalProperties": false, "required": ["tool"],
              "properties": {
                "tool": { "type": "object", "additionalProperties": false, "required": ["driver"], "properties": { "driver": { "$ref": "#/$defs/driver" } } },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "results": { "type": "array", "items": { "$ref": "#/$defs/result" } } } },
            "driver": { "type": "object", "additionalProperties": false, "required": ["name"],
              "properties": {
                "name": { "type": "string" }, "version": { "type": "string" },
                "rules": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/rule" } } } },
            "rule": { "type": "object", "additionalProperties": false, "required": ["id"],
              "properties": {
                "id": { "type": "string" }, "name": { "type": "string" },
                "shortDescription": { "$ref": "#/$defs/text" }, "fullDescription": { "$ref": "#/$defs/text" },
                "defaultConfiguration": { "type": "object", "additionalProperties": false, "properties": { "level": { "$ref": "#/$defs/level" } } } } },
            "result": { "type": "object", "additionalProperties": false, "required": ["message"],
              "properties": {
                "ruleId": { "type": "string" }, "ruleIndex": { "type": "integer", "minimum": -1 }, "level": { "$ref": "#/$defs/level" },
                "message": { "$ref": "#/$defs/text" },
                "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
                "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
                "suppressions": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/suppression" } },
                "properties": { "type": "object" } } },
            "suppression": { "type": "object", "additionalProperties": false, "required": ["kind"],
              "properties": { "kind": { "enum": ["inSource", "external"] }, "justification": { "type": "string" } } },
            "location": { "type": "object", "additionalProperties": false,
              "properties": {
                "message": { "$ref": "#/$defs/text" },
                "physicalLocation": { "type": "object", "additionalProperties": false, "required": ["artifactLocation"],
                  "properties": {
                    "artifactLocation": { "type": "object", "additionalProperties": false, "properties": { "uri": { "type": "string", "pattern": "^[!-~]+$" } } },
                    "region": { "type": "object", "additionalProperties": false, "properties": { "startLine": { "type": "integer", "minimum": 1 } } } } } } },
            "level": { "enum": ["none", "note", "warning", "error"] },
            "text": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "type": "string" } } } } }
        """;

    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_samples_give_valid_SARIF() =>
        Assert.Empty(JsonSchemaCheck.Faults(Schema, ProgramRun.Of("check", Path.Combine(SampleFiles.Root, "2026"), "--format", "sarif").Output));

    [Fact]
    public void Suppressed_results_are_valid_SARIF()
    {
        var file = folder.WriteFaulty("b.txt");
        var list = folder.Write("list/known.json", """{ "suppressions": [ { "rule": "PT101", "unit": "乙县民政局", "reason": "已核实", "date": "2026-03-01" } ] }""");
        var output = ProgramRun.Of("check", file, "--format", "sarif", "--select", "PT101", "--suppressions", list).Output;
        Assert.Empty(JsonSchemaCheck.Faults(Schema, output));
        Assert.Contains("已核实", output, StringComparison.Ordinal);
    }
}
