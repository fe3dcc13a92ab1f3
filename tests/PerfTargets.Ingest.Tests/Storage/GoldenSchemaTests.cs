using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class GoldenSchemaTests : StorageFixture
{
    [Fact]
    public void The_schema_is_the_one_in_schemas_database_sql()
    {
        using var db = OpenDatabase();
        var schema = DatabaseDump.Schema(db);
        var golden = GoldenFile();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(golden, schema);
        Assert.True(
            schema == File.ReadAllText(golden).ReplaceLineEndings("\n"),
            "schemas/database.sql is not the schema after the migrations. Repair it with: UPDATE_GOLDEN=1 dotnet test --filter GoldenSchemaTests");
    }

    [Fact]
    public void The_golden_makes_a_database_by_itself()
    {
        using var raw = OpenRaw();
        using var stream = typeof(FormDatabase).Assembly.GetManifestResourceStream("database.sql")!;
        using var reader = new StreamReader(stream);
        RunRaw(raw, reader.ReadToEnd());
        RunRaw(raw, "SELECT * FROM v_findings");
    }

    private static string GoldenFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PerfTargets.Ingest.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "schemas", "database.sql");
    }
}
