using System.Text;
using PerfTargets.Ingest.Batch.Nightly;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Tests.Contract;

namespace PerfTargets.Ingest.Tests.Batch.Nightly;

public sealed class NightlyConfigReaderTests
{
    private const string Least = """{ "folders": ["报送"], "database": "a.db", "output": "结果" }""";

    private static readonly string File = Path.Combine(Path.GetTempPath(), "夜间", "nightly.json");

    [Fact]
    public void Paths_are_relative_to_the_file_they_stand_in()
    {
        var config = Read(Least);
        var folder = Path.GetDirectoryName(File)!;
        Assert.Equal([Path.Combine(folder, "报送")], config.Folders);
        Assert.Equal(Path.Combine(folder, "a.db"), config.Database);
        Assert.Equal(Path.Combine(folder, "结果"), config.Output);
    }

    [Fact]
    public void What_is_not_said_has_a_default()
    {
        var config = Read(Least);
        Assert.Null(config.Roster);
        Assert.Null(config.FiscalYear);
        Assert.False(config.ShowPersonalData);
        Assert.True(config.Chinese);
        Assert.Equal(new Retention(90, 30), config.Retention);
        Assert.Equal(new NightlyLimits(null, 120, 1024, 30), config.Limits);
    }

    [Fact]
    public void Everything_that_the_schema_knows_is_read()
    {
        var config = Read("""
            {
              "folders": ["a", "b"], "include": ["**/*.docx"], "exclude": ["归档/**"], "fiscalYear": 2026, "database": "a.db",
              "output": "o", "roster": "r.csv", "check": "c.json", "suppressions": "s.json", "bureau": "甲县财政局",
              "returnBy": "2026-03-15", "showPersonalData": true, "language": "en",
              "retention": { "runDays": 7, "backupDays": 8 },
              "limits": { "jobs": 3, "secondsPerDocument": 4, "megabytesPerDocument": 512, "settleSeconds": 0 }
            }
            """);
        Assert.Equal(2, config.Folders.Count);
        Assert.Equal(["**/*.docx"], config.Include);
        Assert.Equal(["归档/**"], config.Exclude);
        Assert.Equal(2026, config.FiscalYear);
        Assert.EndsWith("r.csv", config.Roster, StringComparison.Ordinal);
        Assert.EndsWith("c.json", config.Check, StringComparison.Ordinal);
        Assert.EndsWith("s.json", config.Suppressions, StringComparison.Ordinal);
        Assert.Equal("甲县财政局", config.Bureau);
        Assert.Equal(new DateOnly(2026, 3, 15), config.ReturnBy);
        Assert.True(config.ShowPersonalData);
        Assert.False(config.Chinese);
        Assert.Equal(new Retention(7, 8), config.Retention);
        Assert.Equal(new NightlyLimits(3, 4, 512, 0), config.Limits);
    }

    [Theory]
    [InlineData("""{ "database": "a.db", "output": "o" }""", "folders")]
    [InlineData("""{ "folders": [], "database": "a.db", "output": "o" }""", "folders")]
    [InlineData("""{ "folders": ["a"], "output": "o" }""", "database")]
    [InlineData("""{ "folders": ["a"], "database": "a.db" }""", "output")]
    [InlineData("""{ "folders": "a", "database": "a.db", "output": "o" }""", "/folders")]
    [InlineData("""{ "folders": ["a"], "database": "a.db", "output": "o", "rooster": "x" }""", "/rooster")]
    [InlineData("""{ "folders": ["a"], "database": "a.db", "output": "o", "limits": { "jobs": 0 } }""", "/limits/jobs")]
    [InlineData("""{ "folders": ["a"], "database": "a.db", "output": "o", "returnBy": "3月15日" }""", "/returnBy")]
    public void What_cannot_be_meant_is_named_with_its_place(string json, string place)
    {
        var error = Assert.Throws<SettingsException>(() => Read(json));
        Assert.Contains(place, error.Reason.Zh, StringComparison.Ordinal);
        Assert.NotEmpty(JsonSchemaCheck.Faults(Schema(), json));
    }

    [Fact]
    public void The_least_configuration_is_valid_by_the_schema() => Assert.Empty(JsonSchemaCheck.Faults(Schema(), Least));

    private static NightlyConfig Read(string json) => NightlyConfigReader.Read(Encoding.UTF8.GetBytes(json), File);

    private static string Schema() => System.IO.File.ReadAllText(RepositoryRoot.Combine("schemas", "nightly.schema.json"));
}
