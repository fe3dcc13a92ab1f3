using System.Diagnostics;
using PerfTargets.Ingest.Storage;
using PerfTargets.Ingest.Tests.Storage;

namespace PerfTargets.Ingest.Tests.Cli;

/// <summary>An import that is killed in the midst of its work, and run again.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Documents = 60;

    private readonly SampleFolder folder = new();

    public KilledImportTests()
    {
        for (var i = 0; i < Documents; i++)
        {
            var file = i % 7 == 3 ? folder.WriteFaulty($"in/{i:000}.txt") : folder.WriteSound($"in/{i:000}.txt", "项目" + i);
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "perftargets.dll");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_ends_as_one_that_was_not_disturbed()
    {
        Assert.Equal(0, Import("whole.db"));
        var whole = Dump("whole.db");
        var caught = 0;
        for (var after = 1; after < Documents; after += 13)
        {
            var database = $"killed{after}.db";
            caught += Kill(database, after) ? 1 : 0;
            Assert.Equal(0, Import(database));
            Assert.Equal(whole, Dump(database));
        }

        Assert.True(caught > 0, "No import was killed before its end.");
    }

    private Process Start(string database) => Process.Start(new ProcessStartInfo("dotnet", [Program, "import", folder.Path("in"), "--db", folder.Path(database), "--jobs", "2", "--quiet"]))!;

    private int Import(string database)
    {
        using var process = Start(database);
        process.WaitForExit();
        return process.ExitCode;
    }

    // Killed when so many documents are there: a moment of the work, whatever the machine's speed.
    private bool Kill(string database, int documents)
    {
        using var process = Start(database);
        while (!process.HasExited && Loaded(database) < documents)
            Thread.Sleep(1);
        var struck = !process.HasExited;
        process.Kill();
        process.WaitForExit();
        return struck;
    }

    private long Loaded(string database)
    {
        try
        {
            if (!File.Exists(folder.Path(database)))
                return 0;
            SQLitePCL.Batteries_V2.Init();
            using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Path(database)};Mode=ReadOnly;Pooling=False;Default Timeout=1");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM documents";
            return (long)command.ExecuteScalar()!;
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // It is just being made.
            return 0;
        }
    }

    private string Dump(string database)
    {
        using var db = FormDatabase.OpenExisting(folder.Path(database));
        return DatabaseDump.Rows(db, "runs");
    }
}
