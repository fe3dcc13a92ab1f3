using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Reconciliation;

/// <summary>
/// Fills a partial form up: a case names only what matters to it. The rest is a one-year project form of 2026
/// in 万元 with nothing in it. A target or actual may be written as its printed text alone,
/// and a document of its own as its path.
/// </summary>
internal static class CaseForm
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static TargetForm From(string json, int index = 0) => From(JsonNode.Parse(json)!.AsObject(), index);

    public static TargetForm From(JsonObject partial, int index = 0)
    {
        var form = Defaults(index);
        foreach (var (key, value) in partial)
        {
            if (key == "path")
                Place(form["source"]!.AsObject(), value!.GetValue<string>());
            else
                form[key] = value?.DeepClone();
        }

        if (form["funding"] is JsonObject funding)
        {
            Default(funding, "currencyUnit", "万元");
            Default(funding, "lines", new JsonArray());
            foreach (var line in funding["lines"]!.AsArray())
                Default(line!.AsObject(), "label", line["item"]!.GetValue<string>() + "/" + line["source"]!.GetValue<string>());
        }

        foreach (var indicator in form["indicators"]!.AsArray())
            FillIndicator(indicator!.AsObject());
        return form.Deserialize<TargetForm>(Options)!;
    }

    /// <summary>A form in a document of its own: <c>"path": "重报.docx"</c>.</summary>
    private static void Place(JsonObject source, string path)
    {
        source["path"] = path;
        source["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
    }

    private static JsonObject Defaults(int index) => new()
    {
        ["formId"] = FormattableString.Invariant($"case-{index}"),
        ["source"] = new JsonObject { ["path"] = "样例.docx", ["sha256"] = new string('0', 64), ["format"] = "docx", ["formIndex"] = index },
        ["kind"] = "project",
        ["phase"] = "declaration",
        ["fiscalYear"] = 2026,
        ["unit"] = "云岭县图书馆",
        ["projectName"] = "流动书屋运行经费",
        ["funding"] = new JsonObject { ["currencyUnit"] = "万元", ["lines"] = new JsonArray() },
        ["goals"] = new JsonArray(),
        ["indicators"] = new JsonArray(),
        ["diagnostics"] = new JsonArray(),
    };

    private static void FillIndicator(JsonObject indicator)
    {
        foreach (var key in new[] { "level1", "level2", "level3", "dimension", "aspect", "target", "actual" })
            Default(indicator, key, null);
        foreach (var key in new[] { "target", "actual" })
        {
            if (indicator[key] is JsonValue text)
                indicator[key] = new JsonObject { ["raw"] = text.GetValue<string>() };
            if (indicator[key] is JsonObject measurement)
            {
                foreach (var part in new[] { "operator", "value", "unit" })
                    Default(measurement, part, null);
                Default(measurement, "qualitative", false);
            }
        }
    }

    private static void Default(JsonObject node, string key, JsonNode? value)
    {
        if (!node.ContainsKey(key))
            node[key] = value;
    }
}
