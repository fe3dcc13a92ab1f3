using System.Text.Json;

namespace PerfTargets.Ingest.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_groups_by_unit_and_ends_with_totals()
    {
        folder.WriteSound("a.txt");
        folder.WriteFaulty("b.txt");
        var run = ProgramRun.Of("check", folder.Root, "--select", "PT101");
        Assert.StartsWith("乙县民政局\n  养老服务经费  ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 份文件，2 张表，1 个问题：错误 1，提醒 0，提示 0。\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_a_summary_findings_and_an_outcome_for_every_form()
    {
        folder.WriteSound("a.txt");
        folder.WriteFaulty("b.txt");
        using var json = JsonDocument.Parse(ProgramRun.Of("check", folder.Root, "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal(2, root.GetProperty("summary").GetProperty("forms").GetInt32());
        Assert.Equal(root.GetProperty("summary").GetProperty("findings").GetInt32(), root.GetProperty("findings").GetArrayLength());
        Assert.Equal(2, root.GetProperty("outcomes").GetArrayLength());
        Assert.NotEmpty(root.GetProperty("findings")[0].GetProperty("message").GetProperty("en").GetString()!);
    }

    [Fact]
    public void Sarif_carries_the_line_and_a_fingerprint_without_a_path()
    {
        folder.WriteFaulty("b c.txt");
        using var json = JsonDocument.Parse(ProgramRun.Of("check", folder.Root, "--format", "sarif", "--select", "PT101").Output);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var result = Assert.Single(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("PT101", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/b%20c.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        Assert.NotEmpty(result.GetProperty("partialFingerprints").GetProperty("perftargets/v1").GetString()!);
    }

    [Fact]
    public void Inspect_shows_the_tables_in_every_format()
    {
        var file = folder.WriteSound("a<b>.txt");
        Assert.Contains("培训合格率", ProgramRun.Of("inspect", file).Output);
        using var json = JsonDocument.Parse(ProgramRun.Of("inspect", file, "--format", "json").Output);
        Assert.Equal("text", json.RootElement.GetProperty("format").GetString());
        Assert.NotEqual(0, json.RootElement.GetProperty("blocks").GetArrayLength());
        var page = ProgramRun.Of("inspect", file, "--format", "html").Output;
        Assert.Contains("<td", page);
        Assert.DoesNotContain("a<b>", page);
        Assert.Equal(3, ProgramRun.Of("inspect", folder.Path("absent.txt")).Code);
    }

    [Theory]
    [InlineData("form", "\"$schema\"")]
    [InlineData("findings", "\"$schema\"")]
    [InlineData("database", "CREATE TABLE")]
    public void Schemas_are_printed(string subject, string part) => Assert.Contains(part, ProgramRun.Of("schema", subject).Output);

    [Fact]
    public void Rules_are_listed_and_explained()
    {
        Assert.Contains("PT101", ProgramRun.Of("rules").Output);
        Assert.Contains("# PT101", ProgramRun.Of("rules", "pt101").Output);
        using var json = JsonDocument.Parse(ProgramRun.Of("rules", "PT101", "--format", "json").Output);
        Assert.Equal("error", json.RootElement.GetProperty("rules")[0].GetProperty("defaultSeverity").GetString());
    }
}
