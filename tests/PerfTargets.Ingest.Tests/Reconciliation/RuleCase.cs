using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

/// <summary>One fenced case of a rule's page: <c>```json case passed 两个来源相加等于总额</c>.</summary>
/// <param name="RuleId">The rule whose page it stands on.</param>
/// <param name="Outcome">passed, failed, notApplicable or insufficientData.</param>
/// <param name="Name">What the case shows.</param>
/// <param name="Body">The JSON: form, others, former, roster, findings.</param>
public sealed record RuleCase(string RuleId, string Outcome, string Name, string Body)
{
    private const string Fence = "```json case ";

    /// <summary>The cases of one page, in order.</summary>
    public static IReadOnlyList<RuleCase> Of(string ruleId)
    {
        var cases = new List<RuleCase>();
        var lines = RulePages.Read(ruleId).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var head = lines[i][Fence.Length..].Trim().Split(' ', 2);
            var end = Array.IndexOf(lines, "```", i + 1);
            cases.Add(new RuleCase(ruleId, head[0], head.Length > 1 ? head[1] : "", string.Join('\n', lines[(i + 1)..end])));
            i = end;
        }

        return cases;
    }

    /// <summary>Every case of every page.</summary>
    public static IReadOnlyList<RuleCase> All { get; } = [.. RulePages.Ids.SelectMany(Of)];

    /// <summary>The form under check, filled up, then the others of the set.</summary>
    public IReadOnlyList<TargetForm> Forms()
    {
        var body = Parse();
        var others = body["others"]?.AsArray().Select(node => node!.AsObject()) ?? [];
        return [.. new[] { body["form"]!.AsObject() }.Concat(others).Select((node, i) => CaseForm.From(node, i))];
    }

    /// <summary>The version that the form took the place of, if the case names one.</summary>
    public IReadOnlyDictionary<string, TargetForm>? Formers() => Parse()["former"]?.AsObject() is { } former
        ? new Dictionary<string, TargetForm> { [Forms()[0].FormId] = CaseForm.From(former, 99) }
        : null;

    /// <summary>The rule alone, with the roster of the case if it has one.</summary>
    public ReconcilerOptions Options() => new()
    {
        Select = new HashSet<string> { RuleId },
        Roster =
        [
            .. Parse()["roster"]?.AsArray().Select(node => new ExpectedForm(
                node!["unit"]!.GetValue<string>(), node["project"]?.GetValue<string>(), node["year"]?.GetValue<int>())) ?? [],
        ],
    };

    /// <summary>What the page says of the findings; empty when it says nothing.</summary>
    public IReadOnlyList<JsonObject> Findings() => [.. Parse()["findings"]?.AsArray().Select(node => node!.AsObject()) ?? []];

    private JsonObject Parse() => JsonNode.Parse(Body, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!.AsObject();

    public override string ToString() => $"{RuleId} {Outcome} {Name}";
}
