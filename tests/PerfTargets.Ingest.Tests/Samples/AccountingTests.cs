using System.Text.Json;
using System.Text.Json.Nodes;
using PerfTargets.Ingest.Binding;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reading.Encodings;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>Nothing is dropped silently: every character of a document ends in a field, a label or a diagnostic.</summary>
public class AccountingTests
{
    // Syntax of delimited text, and boxes that stand for a form control of the source.
    private const string Syntax = "\",□☑";

    private static readonly IngestPipeline Pipeline = new(new IngestOptions());

    public static TheoryData<string> Samples => [.. SampleFiles.All()];

    public static TheoryData<string> Seeds => [.. SampleFiles.SeedNames()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reading_a_sample_keeps_every_character(string path) => AssertReaderKeeps(SampleFiles.Read(path), path);

    [SeedTheory]
    [MemberData(nameof(Seeds))]
    public void Reading_a_real_document_keeps_every_character(string name) => AssertReaderKeeps(SampleFiles.ReadSeed(name), name);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Binding_a_sample_places_every_character(string path) => AssertBinderPlaces(SampleFiles.Read(path), path);

    [SeedTheory]
    [MemberData(nameof(Seeds))]
    public void Binding_a_real_document_places_every_character(string name) => AssertBinderPlaces(SampleFiles.ReadSeed(name), name);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_field_of_a_sample_stands_where_its_pointer_says(string path) => AssertPointersHold(SampleFiles.Read(path), path);

    [SeedTheory]
    [MemberData(nameof(Seeds))]
    public void A_field_of_a_real_document_stands_where_its_pointer_says(string name) => AssertPointersHold(SampleFiles.ReadSeed(name), name);

    private static void AssertReaderKeeps(byte[] bytes, string path)
    {
        var (document, diagnostics) = Pipeline.InspectBytes(bytes, path);
        if (document is null)
        {
            Assert.Contains(diagnostics, d => d.Severity == Severity.Error);
            return;
        }

        var source = CharacterCount.Of([TextDecoder.Decode(bytes, [])], Syntax);
        var kept = CharacterCount.Of([.. CharacterCount.TextsOf(document), .. diagnostics.Select(d => d.Text ?? "")], Syntax);
        Assert.Equal("", CharacterCount.Difference(source, kept));
    }

    private static void AssertBinderPlaces(byte[] bytes, string path)
    {
        var (bound, failed) = Pipeline.Bind(bytes, path);
        if (bound is not { } result)
        {
            Assert.Equal(DocumentStatus.Unreadable, failed!.Status);
            return;
        }

        var read = CharacterCount.Of(CharacterCount.TextsOf(result.Document));
        var placements = result.Forms.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Placements).ToList();
        Assert.Equal("", CharacterCount.Difference(read, CharacterCount.Of(placements.Select(p => p.Text))));
    }

    private static void AssertPointersHold(byte[] bytes, string path)
    {
        if (Pipeline.Bind(bytes, path).Bound is not { } result)
            return;
        var forms = result.Forms.Forms.Select(f => (Form: f, Json: GoldenView.Json(f))).ToList();
        foreach (var cell in result.Forms.Rows.SelectMany(r => r.Cells))
        {
            foreach (var placement in cell.Placements.Where(p => p.Kind == PlacementKind.Field))
            {
                var held = forms.Any(f => Holds(Resolve(f.Json, RawOf(placement.Pointer!)), placement.Text));
                Assert.True(held, $"{path}, {cell.At.Describe(chinese: false)}: no form has \"{placement.Text}\" at {placement.Pointer}.");
            }
        }
    }

    // A measurement and a reference keep the printed text in raw; numbers and dates are read from it.
    private static bool Holds(JsonNode? value, string text) => value switch
    {
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => IsDate(scalar.GetValue<string>()) || scalar.GetValue<string>().Contains(text, StringComparison.Ordinal),
        JsonValue => true,
        JsonObject parent when parent["raw"] is JsonValue raw => raw.GetValue<string>() == text,
        null => false,
        _ => true,
    };

    // An amount stands in its line as a number; what was printed is beside it.
    private static string RawOf(string pointer) =>
        pointer.StartsWith("/funding/lines/", StringComparison.Ordinal) ? pointer.Insert(pointer.LastIndexOf('/'), "/raw") : pointer;

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _);

    private static JsonNode? Resolve(JsonNode? node, string pointer)
    {
        foreach (var part in pointer.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonObject parent => parent[part],
                JsonArray list when int.TryParse(part, out var index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }
}
