using System.Text.Json.Nodes;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Tests.Cli;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>The scan of samples/scans from end to end, by the programs installed here.</summary>
public class ScanSampleTests
{
    private const string Name = "项目支出绩效目标申报表（盖章扫描件）";

    internal static readonly string Scan = Path.Combine(SampleFiles.Root, "scans", Name + ".pdf");

    [ScanFact]
    public void It_is_read_as_the_page_says()
    {
        var run = Run("extract", Scan, "--no-provenance");
        Assert.Equal(0, run.Code);
        var form = JsonNode.Parse(run.Output)!["documents"]![0]!["forms"]!.AsArray().Single()!;
        var expected = Expected();
        Assert.Equal(Amounts(expected), Amounts(form));
        Assert.Equal(["48.60", "36.60", "12.00"], Amounts(form));
        Assert.Equal(Figures(expected), Figures(form));

        var (wanted, found) = (Texts(expected), Texts(form));
        Assert.Equal(wanted.Count, found.Count);
        var wrong = wanted.Zip(found).Where(pair => pair.First != pair.Second).ToList();
        Assert.True(wrong.Count <= 3, string.Join('\n', wrong));
    }

    [ScanFact]
    public void The_page_is_said_to_be_recognised_and_its_seal_to_be_taken_out()
    {
        var run = Run("extract", Scan);
        var document = JsonNode.Parse(run.Output)!["documents"]![0]!;
        var (said, ofForm) = (document["diagnostics"]!.AsArray(), document["forms"]![0]!["diagnostics"]!.AsArray());
        var page = Assert.Single(said, d => (string)d!["code"]! == DiagnosticCode.TextRecognised)!;
        Assert.Single(ofForm, d => (string)d!["code"]! == DiagnosticCode.TextRecognised);
        Assert.Equal("warning", (string)page["severity"]!);
        Assert.Equal(1, (int)page["at"]!["page"]!);
        Assert.Single(said, d => (string)d!["code"]! == DiagnosticCode.SealRemoved);
    }

    [ScanFact]
    public void Nothing_grave_is_found_in_a_form_that_adds_up()
    {
        var run = Run("check", Scan, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain(JsonNode.Parse(run.Output)!["findings"]!.AsArray(), f => (string)f!["severity"]! == "error");
    }

    [Fact]
    public void Unrecognised_it_is_said_to_be_unread_and_what_to_do()
    {
        var run = ProgramRun.Of("extract", Scan, "--ocr", "off");
        Assert.Equal(3, run.Code);
        var document = JsonNode.Parse(run.Output)!["documents"]![0]!;
        Assert.Equal("needsOcr", (string)document["status"]!);
        Assert.Empty(document["forms"]!.AsArray());
        var unread = Assert.Single(document["diagnostics"]!.AsArray(), d => (string)d!["code"]! == DiagnosticCode.PageNeedsOcr)!;
        Assert.Contains("perftargets doctor", unread["message"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("perftargets doctor", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_small() => Assert.InRange(new FileInfo(Scan).Length, 1, 150 * 1024);

    private static ProgramRun Run(params string[] args) =>
        ProgramRun.Start([.. args, "--ocr-cache", "none"], "", Environment.GetEnvironmentVariable);

    private static JsonObject Expected() =>
        JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(Scan, ".json")))!.AsArray().Single()!.AsObject();

    private static IEnumerable<string> Amounts(JsonNode form) => form["funding"]!["lines"]!.AsArray().Select(l => l!["budget"]!.ToJsonString());

    // What a rule reckons with.
    private static IEnumerable<string> Figures(JsonNode form) =>
        form["indicators"]!.AsArray().Select(i => i!["target"]!).Select(t => $"{t["raw"]} {t["operator"]} {t["value"]?.ToJsonString()} {t["unit"]}");

    // Brackets and colons of either width are the same to the reader.
    private static List<string> Texts(JsonNode form) =>
    [
        .. new[] { "title", "fiscalYear", "unit", "competentDepartment", "implementingUnit", "projectName" }.Select(name => $"{form[name]}"),
        .. form["goals"]!.AsArray().Select(g => $"{g!["text"]}"),
        .. form["indicators"]!.AsArray().Select(i => $"{i!["level1"]} {i["level2"]} {i["level3"]}"),
        .. form["funding"]!["lines"]!.AsArray().Select(l => $"{l!["source"]} {l["label"]}".Replace('：', ':')),
    ];
}
