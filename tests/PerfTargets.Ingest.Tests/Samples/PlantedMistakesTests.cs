using System.Text.Json;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>The year's folder holds the mistakes that planted.json lists, and the rules find these and no others.</summary>
public class PlantedMistakesTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly IReadOnlyList<IngestedDocument> Documents = Ingest();
    private static readonly IReadOnlyList<PlantedMistake> Planted = JsonSerializer.Deserialize<List<PlantedMistake>>(
        File.ReadAllText(Path.Combine(SampleFiles.Root, "planted.json")), Options)!;

    private static readonly ReconcileResult Result = new Reconciler(new ReconcilerOptions()).Check([.. Documents.SelectMany(d => d.Forms)]);

    [Fact]
    public void The_folder_holds_a_document_without_forms_and_one_that_cannot_be_read()
    {
        Assert.Single(Documents, d => d.Status == DocumentStatus.NoForms);
        Assert.Single(Documents, d => d.Status == DocumentStatus.Unreadable);
    }

    [Fact]
    public void Every_planted_mistake_is_found_at_its_field()
    {
        var missed = Planted.Where(p => !Result.Findings.Any(f => Matches(p, f) && f.Evidence.Any(e => e.Pointer == p.Pointer)));
        Assert.Empty(missed);
    }

    [Fact]
    public void Nothing_else_is_found()
    {
        var others = Result.Findings.Where(f => !Planted.Any(p => Matches(p, f)))
            .Select(f => $"{f.RuleId} {f.Path} {f.ProjectName}: {f.Message.En} [{string.Join(" ", f.Evidence.Select(e => e.Pointer))}]");
        Assert.Empty(others);
    }

    [Fact]
    public void A_planted_mistake_names_one_form_and_its_unit()
    {
        foreach (var mistake in Planted)
        {
            var form = Assert.Single(Documents.SelectMany(d => d.Forms), f => f.Source.Path == mistake.Path && f.Source.FormIndex == mistake.FormIndex);
            Assert.Equal(mistake.Unit, form.Unit);
            Assert.Equal(mistake.Project, form.ProjectName);
        }
    }

    private static bool Matches(PlantedMistake mistake, Finding finding) =>
        finding.RuleId == mistake.RuleId
        && Documents.SelectMany(d => d.Forms).Single(f => f.FormId == finding.FormIds[0]).Source is { } source
        && source.Path == mistake.Path
        && source.FormIndex == mistake.FormIndex;

    private static List<IngestedDocument> Ingest()
    {
        var pipeline = new IngestPipeline(new IngestOptions());
        return SampleFiles.Year().Select(path => pipeline.IngestFile(Path.Combine(SampleFiles.YearRoot, path), path)).ToList();
    }

    private sealed record PlantedMistake(string RuleId, string Path, int FormIndex, string Unit, string? Project, string What, string Pointer);
}
