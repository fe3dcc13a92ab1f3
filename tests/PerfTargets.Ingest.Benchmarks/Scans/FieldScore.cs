using System.Text.Json;
using PerfTargets.Ingest.Characters;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Benchmarks.Scans;

/// <summary>How much of what the clean document says the scan says too: fields of the canonical form, by path and value.</summary>
internal sealed class FieldScore
{
    private static readonly HashSet<string> NotRead = ["formId", "source", "diagnostics", "provenance"];

    /// <summary>Fields that both have.</summary>
    public int Shared { get; private set; }

    /// <summary>Fields of the clean document and of the scan together.</summary>
    public int Fields { get; private set; }

    /// <summary>2 × shared over all.</summary>
    public double F1 => Fields == 0 ? 1 : 2.0 * Shared / Fields;

    /// <summary>Takes a document and its scan.</summary>
    /// <param name="clean">The document as its text says it.</param>
    /// <param name="scan">As recognised.</param>
    /// <param name="normal">What makes two texts the same.</param>
    /// <param name="differs">Takes fields that only one of the two has; null for nobody.</param>
    public void Add(IngestedDocument clean, IngestedDocument scan, Func<string, string> normal, Action<string, IReadOnlyList<string>, IReadOnlyList<string>>? differs = null)
    {
        var (expected, actual) = (Leaves(clean, normal), Leaves(scan, normal));
        foreach (var path in expected.Concat(actual).Select(group => group.Key).Distinct().Order(StringComparer.Ordinal))
        {
            var (wanted, read) = (expected[path].ToList(), actual[path].ToList());
            Fields += wanted.Count + read.Count;
            var missed = wanted.FindAll(value => !read.Remove(value));
            Shared += wanted.Count - missed.Count;
            if (missed.Count + read.Count > 0)
                differs?.Invoke(path, missed, read);
        }
    }

    /// <summary>Text without white space.</summary>
    public static string Exact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Text without white space, full-width forms as their plain ones: （ is ( and ％ is %, as in the compatibility form of Unicode.</summary>
    public static string Compatible(string text) => string.Concat(Exact(text).Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : TextFold.Ideograph(c)));

    private static ILookup<string, string> Leaves(IngestedDocument document, Func<string, string> normal)
    {
        using var output = new MemoryStream();
        using (var writer = new DocumentJsonWriter(output))
        {
            writer.Write(document);
            writer.Complete();
        }

        using var json = JsonDocument.Parse(output.ToArray());
        var leaves = new List<(string Path, string Value)>();
        var number = 0;
        foreach (var form in json.RootElement.GetProperty("documents")[0].GetProperty("forms").EnumerateArray())
            Walk(form, FormattableString.Invariant($"{number++}"), normal, leaves);
        return leaves.ToLookup(l => l.Path, l => l.Value);
    }

    private static void Walk(JsonElement element, string path, Func<string, string> normal, List<(string Path, string Value)> leaves)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject().Where(p => !NotRead.Contains(p.Name)))
                    Walk(property.Value, path + "/" + property.Name, normal, leaves);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Walk(item, path + "/*", normal, leaves);
                break;
            case JsonValueKind.Null:
                break;
            default:
                leaves.Add((path, normal(element.ToString())));
                break;
        }
    }
}
