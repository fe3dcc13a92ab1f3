using System.Text.Encodings.Web;
using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Storage;

/// <summary>Compares what records hold, lists and dictionaries in their order, instead of the lists' identity.</summary>
internal static class Deep
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Equal<T>(T expected, T actual) =>
        Assert.Equal(JsonSerializer.Serialize(expected, Readable), JsonSerializer.Serialize(actual, Readable));

    /// <summary>Forms, with the sentences that JSON leaves out.</summary>
    public static void EqualForms(IEnumerable<TargetForm> expected, IEnumerable<TargetForm> actual)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        Equal(left, right);
        Assert.Equal(left.SelectMany(form => Messages(form.Diagnostics)), right.SelectMany(form => Messages(form.Diagnostics)));
    }

    public static IEnumerable<Bilingual> Messages(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.Message);
}
