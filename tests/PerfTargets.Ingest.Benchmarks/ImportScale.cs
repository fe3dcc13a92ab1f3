using System.Diagnostics;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Documents;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// Imports generated folders as whole processes: each format by itself, then a quarter, half and all of a mixed tree, then all of it again.
/// Prints documents a second and the most memory a process held.
/// </summary>
internal static class ImportScale
{
    private static readonly string[] Formats = ["docx", "html", "celldump", "rowdump", "pdf"];

    public static int Run(int documents)
    {
        if (!ProgramUnderTest.IsBuilt())
            return 1;
        var folder = Directory.CreateTempSubdirectory("perftargets-scale-").FullName;
        try
        {
            foreach (var format in Formats)
                Import(Path.Combine(folder, format + ".db"), Write(Path.Combine(folder, format), documents / 8, format), format, documents / 8);
            foreach (var part in new[] { 4, 2, 1 })
            {
                var count = documents / part;
                var tree = Write(Path.Combine(folder, Line($"mixed{count}")), count, "mixed");
                var database = tree + ".db";
                Import(database, tree, "mixed", count);
                if (part == 1)
                    Import(database, tree, "mixed, again", count);
                Directory.Delete(tree, recursive: true);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Write(string folder, int count, string format)
    {
        DocumentFolder.Write(new CorpusArguments { Folder = folder, Count = count, Format = format, Folders = Math.Max(1, count / 40) });
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return folder;
    }

    private static void Import(string database, string folder, string name, int count)
    {
        var clock = Stopwatch.StartNew();
        var peak = 0L;
        using var process = ProgramUnderTest.Start("import", folder, "--db", database, "--jobs", "2");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(50))
            peak = Math.Max(peak, PeakMemory(process));
        Task.WaitAll(output, error);
        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine(Line($"{name}: {count} documents, {seconds:F1} s, {count / seconds:F0} documents/s, {1000 * seconds / count:F2} ms a document, peak {peak >> 20} MB, exit {process.ExitCode}, database {new FileInfo(database).Length >> 20} MB"));
    }

    private static long PeakMemory(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
