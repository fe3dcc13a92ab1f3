using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Where the canonical JSON of a form read differs from the one expected, field by field.</summary>
internal static class FormDifference
{
    private static readonly string[] Apart = ["formId", "source", "provenance", "diagnostics"];

    /// <summary>The fields that differ, as JSON Pointer, expected and read.</summary>
    /// <param name="expected">As drafted.</param>
    /// <param name="read">As read.</param>
    /// <param name="exact">false to compare texts apart from white space, width and the marks that a label may carry.</param>
    public static IReadOnlyList<string> Of(TargetForm expected, TargetForm read, bool exact)
    {
        var differences = new List<string>();
        Compare("", Json(expected), Json(read), exact, differences);
        return differences;
    }

    private static JsonNode Json(TargetForm form)
    {
        using var output = new MemoryStream();
        using (var writer = new DocumentJsonWriter(output))
        {
            writer.Write(new IngestedDocument { Path = "", Sha256 = null, Format = null, Status = DocumentStatus.Read, Forms = [form], Diagnostics = [] });
            writer.Complete();
        }

        return JsonNode.Parse(output.ToArray())!["documents"]![0]!["forms"]![0]!;
    }

    private static void Compare(string at, JsonNode? expected, JsonNode? read, bool exact, List<string> differences)
    {
        if (expected is JsonObject one && read is JsonObject other)
        {
            foreach (var name in one.Select(entry => entry.Key).Union(other.Select(entry => entry.Key)).Where(name => at.Length > 0 || !Apart.Contains(name)))
                Compare($"{at}/{name}", one[name], other[name], exact, differences);
        }
        else if (expected is JsonArray first && read is JsonArray second)
        {
            if (first.Count != second.Count)
                differences.Add($"{at}: {first.Count} expected, {second.Count} read: {Print(second, exact)}");
            for (var index = 0; index < Math.Min(first.Count, second.Count); index++)
                Compare(FormattableString.Invariant($"{at}/{index}"), first[index], second[index], exact, differences);
        }
        else if (Print(expected, exact) is var wanted && Print(read, exact) is var found && wanted != found)
        {
            differences.Add($"{at}: {wanted} expected, {found} read");
        }
    }

    private static string Print(JsonNode? node, bool exact)
    {
        if (node is null)
            return "null";
        if (node.GetValueKind() != JsonValueKind.String)
            return node.ToJsonString();
        var text = node.GetValue<string>();
        return exact ? text : string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is > '\uFF00' and < '\uFF5F' ? (char)(c - 0xFEE0) : c)).TrimEnd(':');
    }
}
