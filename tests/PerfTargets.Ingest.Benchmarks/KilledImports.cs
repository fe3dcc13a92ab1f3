using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Writers;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// Kills imports at seeded moments, runs each again to its end, and compares the database and the findings with those
/// of an import nobody disturbed: not a byte may differ.
/// </summary>
internal static class KilledImports
{
    /// <summary>
    /// Columns that hold the time of day, or count the runs: an import that was killed when it had just ended is followed by another run.
    /// </summary>
    private static readonly HashSet<string> Clocks = new(StringComparer.Ordinal) { "loaded_at", "last_run" };

    public static int Run(int kills, int documents, ulong seed)
    {
        if (!ProgramUnderTest.IsBuilt())
            return 1;
        var folder = Directory.CreateTempSubdirectory("perftargets-kills-").FullName;
        try
        {
            var inbox = Write(Path.Combine(folder, "报送"), documents, seed);
            var clock = Stopwatch.StartNew();
            ProgramUnderTest.Run("import", inbox, "--db", Path.Combine(folder, "timed.db"));
            clock.Stop();
            var whole = Import(inbox, Path.Combine(folder, "whole.db"));
            Console.WriteLine(Line($"undisturbed: {clock.Elapsed.TotalSeconds:F1} s, {documents} documents, export {whole[..12]}"));
            var random = new SeededRandom(seed);
            var (different, caught) = (0, 0);
            for (var kill = 1; kill <= kills; kill++)
            {
                var database = Path.Combine(folder, Line($"k{kill}.db"));
                var after = TimeSpan.FromMilliseconds(random.Between(1, (int)(clock.ElapsedMilliseconds)));
                var struck = Kill(inbox, database, after);
                caught += struck ? 1 : 0;
                var export = Import(inbox, database);
                different += export == whole ? 0 : 1;
                Console.WriteLine(Line($"kill {kill} after {after.TotalMilliseconds:F0} ms{(struck ? "" : " (it had ended)")}: {(export == whole ? "same" : "DIFFERENT " + export[..12])}"));
                foreach (var file in Directory.GetFiles(folder, Line($"k{kill}.db*")))
                    File.Delete(file);
            }

            Console.WriteLine(Line($"{kills} kills, {caught} while it ran, {different} different"));
            return different == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Write(string inbox, int documents, ulong seed)
    {
        for (var i = 0; i < documents; i++)
        {
            var unit = UnitFolder.Draft(seed + (ulong)i);
            var file = Path.Combine(inbox, Line($"单位{i / 20:000}"), Line($"{i:00000}.txt"));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, CellDumpWriter.Write(unit.Sheets().Take(1)));
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        return inbox;
    }

    private static bool Kill(string inbox, string database, TimeSpan after)
    {
        using var process = ProgramUnderTest.Start("import", inbox, "--db", database);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExit(after);
        if (!ended)
            process.Kill();
        process.WaitForExit();
        Task.WaitAll(output, error);
        return !ended;
    }

    private static string Import(string inbox, string database)
    {
        var run = ProgramUnderTest.Run("import", inbox, "--db", database);
        if (run.Code != 0)
            throw new InvalidOperationException(run.Error);
        var findings = ProgramUnderTest.Run("check", "--db", database, "--format", "json", "--fail-on", "never");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(findings.Output + Dump(database))));
    }

    private static string Dump(string database)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var dump = new StringBuilder();

        foreach (var table in Rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY name").Select(row => row[0]))
        {
            if (table == "runs")
                continue;
            var columns = Rows(connection, $"SELECT name FROM pragma_table_info('{table}')").Select(row => row[0]).Where(name => !Clocks.Contains(name));
            var list = string.Join(", ", columns.Select(name => $"\"{name}\""));
            dump.AppendLine(table);
            foreach (var row in Rows(connection, $"SELECT {list} FROM \"{table}\"").Select(row => string.Join('\t', row)).Order(StringComparer.Ordinal))
                dump.AppendLine(row);
        }

        return dump.ToString();
    }

    private static List<string[]> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")]);
        return rows;
    }

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
