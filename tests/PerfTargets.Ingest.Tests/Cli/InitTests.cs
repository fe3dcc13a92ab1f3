using System.Text.Json;
using PerfTargets.Ingest.Batch.Nightly;
using PerfTargets.Ingest.Tests.Contract;

namespace PerfTargets.Ingest.Tests.Cli;

public sealed class InitTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh", "应报名单.csv", "报送")]
    [InlineData("en", "roster.csv", "submissions")]
    public void The_example_is_a_valid_configuration_whose_files_are_there(string language, string roster, string inbox)
    {
        var target = folder.Path("夜间 核对");
        Assert.Equal(0, ProgramRun.Of("init", target, "--lang", language).Code);
        var file = Path.Combine(target, "nightly.json");
        var json = File.ReadAllText(file);
        Assert.Contains("//", json, StringComparison.Ordinal);
        var bare = JsonSerializer.Serialize(JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).RootElement);
        Assert.Empty(JsonSchemaCheck.Faults(File.ReadAllText(RepositoryRoot.Combine("schemas", "nightly.schema.json")), bare));
        var config = NightlyConfigReader.Read(File.ReadAllBytes(file), file);
        Assert.Equal(Path.Combine(target, roster), config.Roster);
        Assert.True(File.Exists(config.Roster));
        Assert.Equal([Path.Combine(target, inbox)], config.Folders);
        Assert.True(Directory.Exists(config.Folders[0]));
    }

    [Fact]
    public void Every_setting_of_the_schema_stands_in_the_example()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("schemas", "nightly.schema.json")));
        ProgramRun.Of("init", folder.Root);
        var text = File.ReadAllText(folder.Path("nightly.json"));
        foreach (var setting in schema.RootElement.GetProperty("properties").EnumerateObject().Where(p => p.Name != "$schema"))
            Assert.Contains($"\"{setting.Name}\":", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_already_is_not_overwritten()
    {
        var file = folder.Write("nightly.json", "mine");
        var run = ProgramRun.Of("init", folder.Root);
        Assert.Equal(2, run.Code);
        Assert.Contains("已经存在", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Single(Directory.GetFileSystemEntries(folder.Root));
    }
}
