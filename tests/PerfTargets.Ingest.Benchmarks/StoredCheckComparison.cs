using System.Diagnostics;
using System.Globalization;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// <c>check --db</c> over many stored forms against the <c>sqlite3</c> program reading the rows of the same forms, whole
/// processes, interleaved: when the rules have to run, and when an import has left what they found. Prints the times, their ratio and the most memory the check held.
/// </summary>
internal static class StoredCheckComparison
{
    private const int Rounds = 3;

    /// <summary>What a form is made of.</summary>
    private static readonly string[] Tables =
    [
        "documents", "forms", "project_type_options", "other_fields", "funding_lines", "funding_raw", "goals", "key_tasks",
        "indicators", "quantities", "reference_values", "signatures", "reviews", "form_diagnostics", "places", "superseded_forms",
    ];

    /// <summary>Makes the database and compares.</summary>
    /// <param name="count">How many forms.</param>
    /// <param name="files">Documents whose forms are among them, beside those of the corpus.</param>
    public static int Run(int count, IReadOnlyList<string> files)
    {
        if (!ProgramUnderTest.IsBuilt())
            return 1;
        var folder = Directory.CreateTempSubdirectory("perftargets-check-").FullName;
        try
        {
            var database = Path.Combine(folder, "forms.db");
            Make(database, count, files);
            Compare("check --db", database, Path.Combine(folder, "findings.json"));
            Reconcile(database);
            Compare("check --db after an import", database, Path.Combine(folder, "findings.json"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Make(string database, int count, IReadOnlyList<string> files)
    {
        var clock = Stopwatch.StartNew();
        var forms = StoredForms.Fill(database, count, files);
        Print($"{forms} forms stored in {clock.Elapsed.TotalSeconds:F0} s, {clock.Elapsed.TotalMicroseconds / forms:F0} us a form; {new FileInfo(database).Length >> 20} MB");
    }

    // As an import ends: findings and outcomes stand beside the forms.
    private static void Reconcile(string database)
    {
        using var db = FormDatabase.OpenExisting(database);
        var import = new ImportRun(db, new PipelineIngest(new IngestPipeline(new IngestOptions())), new ImportOptions { Jobs = 2 });
        var run = import.Begin();
        import.Finish(run, new LoadedDocuments(new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), [], [], [], 0), import.Reconcile(CancellationToken.None), _ => { });
    }

    private static void Compare(string name, string database, string output)
    {
        var (checks, reads, memory) = (new List<double>(), new List<double>(), 0L);
        for (var round = -1; round < Rounds; round++)
        {
            var read = Read(database);
            var (check, peak) = Check(database, output);
            memory = Math.Max(memory, peak);
            Print($"  round {round + 1}: {name} {check:F1} s, {peak >> 20} MB; sqlite3 {read:F1} s");
            if (round < 0)
                continue;
            checks.Add(check);
            reads.Add(read);
        }

        Print($"{name} {Median(checks):F1} s; {Median(checks) / Median(reads):F2} x sqlite3; peak {memory >> 20} MB");
    }

    private static double Read(string database)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start("sqlite3", [database, ".output /dev/null", .. Tables.Select(table => $"SELECT * FROM {table};")]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("sqlite3 could not read the database.");
        return clock.Elapsed.TotalSeconds;
    }

    private static (double Seconds, long Peak) Check(string database, string output)
    {
        var clock = Stopwatch.StartNew();
        using var process = ProgramUnderTest.Start("check", "--db", database, "--format", "json", "--output", output, "--fail-on", "never", "--quiet");
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        if (process.ExitCode != 0)
            throw new InvalidOperationException(error.Result);
        return (clock.Elapsed.TotalSeconds, peak);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
