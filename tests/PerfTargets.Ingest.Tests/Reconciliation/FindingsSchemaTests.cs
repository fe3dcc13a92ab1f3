using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

/// <summary>schemas/findings.schema.json names exactly the members that the records write.</summary>
public class FindingsSchemaTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly JsonObject Definitions = Schema()["$defs"]!.AsObject();

    private static readonly ReconcileResult Result = new Reconciler(new ReconcilerOptions()).Check(
        [.. RuleCase.All.SelectMany(item => item.Forms()).Select((form, i) => form with { FormId = FormattableString.Invariant($"form-{i}") })]);

    [Fact]
    public void Findings_have_the_members_of_the_schema() => SameMembers("finding", Result.Findings[0]);

    [Fact]
    public void Evidence_has_the_members_of_the_schema() => SameMembers("evidence", Result.Findings[0].Evidence[0]);

    [Fact]
    public void Outcomes_have_the_members_of_the_schema()
    {
        SameMembers("outcome", Result.Outcomes[0]);
        var undecided = JsonSerializer.SerializeToNode(Result.Outcomes.SelectMany(outcome => outcome.InsufficientData).First(), Options)!.AsObject();
        Assert.Equal(["reason", "ruleId"], undecided.Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal(JsonValueKind.String, undecided["reason"]!.GetValueKind());
    }

    [Fact]
    public void Values_keep_to_the_patterns_and_choices_of_the_schema()
    {
        var members = Definitions["finding"]!["properties"]!;
        Assert.All(Result.Findings, finding =>
        {
            var node = JsonSerializer.SerializeToNode(finding, Options)!;
            foreach (var name in new[] { "name", "fingerprint" })
                Assert.Matches(members[name]!["pattern"]!.GetValue<string>(), node[name]!.GetValue<string>());
            foreach (var name in new[] { "severity", "certainty" })
                Assert.Contains(node[name]!.GetValue<string>(), members[name]!["enum"]!.AsArray().Select(choice => choice!.GetValue<string>()));
            Assert.NotEmpty(finding.Evidence);
            Assert.NotEmpty(finding.FormIds);
        });
    }

    private static void SameMembers<T>(string definition, T value)
    {
        var written = JsonSerializer.SerializeToNode(value, Options)!.AsObject().Select(member => member.Key);
        var named = Definitions[definition]!["properties"]!.AsObject().Select(member => member.Key);
        Assert.Equal(named.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    private static JsonObject Schema()
    {
        using var stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream("findings.schema.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
