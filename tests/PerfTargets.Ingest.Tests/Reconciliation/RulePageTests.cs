using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

/// <summary>The page is the test: every fenced case of docs/rules says what becomes of its form.</summary>
public class RulePageTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var item in RuleCase.All)
            data.Add(item.RuleId, item.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_page_says(string ruleId, string name)
    {
        var item = RuleCase.Of(ruleId).Single(candidate => candidate.Name == name);
        var result = new Reconciler(item.Options()).Check(item.Forms(), item.Formers());
        var outcome = result.Outcomes[0];
        var found = outcome.Passed.Count > 0 ? "passed"
            : outcome.Failed.Count > 0 ? "failed"
            : outcome.NotApplicable.Count > 0 ? "notApplicable"
            : "insufficientData";
        var said = string.Join(' ', result.Findings.Select(finding => finding.Message.Zh).Concat(outcome.InsufficientData.Select(undecided => undecided.Reason.Zh)));
        Assert.True(item.Outcome == found, $"docs/rules/{ruleId}.md, case “{name}”: the page says {item.Outcome}, the rule says {found}. {said}");

        var expected = item.Findings();
        if (item.Outcome == "failed")
            Assert.True(expected.Count == result.Findings.Count, $"docs/rules/{ruleId}.md, case “{name}”: {expected.Count} findings on the page, {result.Findings.Count} found. {said}");
        foreach (var (page, finding) in expected.Zip(result.Findings))
            Compare($"docs/rules/{ruleId}.md, case “{name}”", page, finding);
    }

    private static void Compare(string where, JsonObject page, Finding finding)
    {
        var actual = JsonSerializer.SerializeToNode(finding, Options)!.AsObject();
        foreach (var (key, value) in page)
        {
            if (key == "pointers")
            {
                Assert.Equal(value!.AsArray().Select(node => node!.GetValue<string>()), finding.Evidence.Select(evidence => evidence.Pointer));
                continue;
            }

            Assert.True(actual.ContainsKey(key), $"{where}: a finding has no member '{key}'.");
            var same = value is JsonValue wanted && wanted.GetValueKind() == JsonValueKind.Number && actual[key] is JsonValue got
                ? wanted.GetValue<decimal>() == got.GetValue<decimal>()
                : JsonNode.DeepEquals(value, actual[key]);
            Assert.True(same, $"{where}: {key} is {actual[key]?.ToJsonString()} and not {value?.ToJsonString()}.");
        }
    }
}
