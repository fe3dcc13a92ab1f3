using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>
/// Forms as a golden shows them: the canonical JSON without what differs between formats of one document
/// (id, source, places) and without what is null or empty; whatever is short stands on one line.
/// </summary>
internal static class GoldenView
{
    private const int LongestLine = 150;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<TargetForm> forms)
    {
        var view = new JsonArray();
        foreach (var form in forms)
        {
            var node = Json(form);
            node.Remove("formId");
            node.Remove("source");
            node.Remove("provenance");
            foreach (var diagnostic in node["diagnostics"]!.AsArray())
                diagnostic!.AsObject().Remove("at");
            view.Add(Condense(node));
        }

        return Format(view);
    }

    /// <summary>The layout a golden is written in, whoever wrote it.</summary>
    public static string Format(JsonNode view)
    {
        var text = new StringBuilder();
        Write(view, 0, text);
        return text.Append('\n').ToString();
    }

    public static JsonObject Json(TargetForm form) => JsonSerializer.SerializeToNode(form, Options)!.AsObject();

    private static JsonNode? Condense(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject parent:
                var kept = new JsonObject();
                foreach (var (key, child) in parent)
                {
                    if (Condense(child) is { } value)
                        kept[key] = value;
                }

                return kept.Count == 0 ? null : kept;
            case JsonArray list:
                return list.Count == 0 ? null : new JsonArray(list.Select(Condense).ToArray());
            default:
                return node?.DeepClone();
        }
    }

    private static void Write(JsonNode? node, int depth, StringBuilder text)
    {
        var line = node?.ToJsonString(Options) ?? "null";
        if (node is not (JsonObject or JsonArray) || (depth > 1 && line.Length + (2 * depth) <= LongestLine))
        {
            text.Append(line);
            return;
        }

        var indent = new string(' ', 2 * (depth + 1));
        var parts = node is JsonArray list
            ? list.Select(child => (Key: "", Child: child)).ToList()
            : node.AsObject().Select(p => (Key: JsonSerializer.Serialize(p.Key, Options) + ": ", Child: p.Value)).ToList();
        text.Append(node is JsonArray ? '[' : '{');
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(indent).Append(parts[i].Key);
            Write(parts[i].Child, depth + 1, text);
        }

        text.Append('\n').Append(' ', 2 * depth).Append(node is JsonArray ? ']' : '}');
    }
}
