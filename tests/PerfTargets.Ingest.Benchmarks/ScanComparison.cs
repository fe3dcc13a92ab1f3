using System.Diagnostics;
using System.Globalization;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// Scans a tree of unchanged files again, as <c>import</c> does, against <c>find</c> over the same warm tree, interleaved.
/// Prints medians, their ratio, how many files were opened (none should be) and the most memory the process held.
/// </summary>
internal static class ScanComparison
{
    private const int Rounds = 7;

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("perftargets-scan-").FullName;
        try
        {
            var (made, database) = (0, Path.Combine(folder, "targets.db"));
            var tree = Path.Combine(folder, "tree");
            foreach (var files in (int[])[25_000, 50_000, 100_000])
            {
                for (; made < files; made++)
                    Write(tree, made);
                Fill(database, tree);
                Compare(database, tree, files);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Every other file stands in one folder, the others in folders of a hundred.
    private static void Write(string tree, int number)
    {
        var folder = number % 2 == 0
            ? Path.Combine(tree, "2026年全部上报材料")
            : Path.Combine(tree, string.Create(CultureInfo.InvariantCulture, $"第{number / 20_000}区/第{number / 200}单位"));
        if (number % 200 < 2)
            Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number}项目支出绩效目标申报表.txt")), string.Create(CultureInfo.InvariantCulture, $"没有表 {number}\n"));
    }

    // By the very code of an import, but for the forms: the documents hold none.
    private static void Fill(string database, string tree)
    {
        using var db = FormDatabase.OpenOrCreate(database);
        db.Statements.Run("PRAGMA synchronous = OFF");
        var run = new ImportRun(db, new PipelineIngest(new IngestPipeline(new IngestOptions())), new ImportOptions { Jobs = 2, SettlePeriod = TimeSpan.Zero });
        run.Load(run.Compare(FolderScan.Run([new ScanRoot(tree, "")])), () => { }, CancellationToken.None);
    }

    private static void Compare(string database, string tree, int files)
    {
        var (own, listing, finds, first) = (new List<double>(), new List<double>(), new List<double>(), 0.0);
        var opened = new OpenedFiles();
        using var db = FormDatabase.OpenOrCreate(database);
        for (var round = -1; round < Rounds; round++)
        {
            var find = Find(tree);
            var clock = Stopwatch.StartNew();
            var run = new ImportRun(db, opened, new ImportOptions { Files = opened });
            var found = FolderScan.Run([new ScanRoot(tree, "")]);
            var listed = clock.Elapsed.TotalMilliseconds;
            var plan = run.Compare(found);
            var loaded = run.Load(plan, () => { }, CancellationToken.None);
            var scan = clock.Elapsed.TotalMilliseconds;
            if (loaded.Counts.Unchanged != files || plan.Changed.Count > 0)
                throw new InvalidOperationException($"{loaded.Counts.Unchanged} of {files} files are unchanged.");
            if (round < 0)
            {
                first = scan;
                continue;
            }

            own.Add(scan);
            listing.Add(listed);
            finds.Add(find);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files} files: scan {Median(own):F0} ms (listing {Median(listing):F0}; first round {first:F0}), find {Median(finds):F0} ms, ratio {Median(own) / Median(finds):F2} (median of {Rounds}); opened {opened.Count}; peak {PeakMegabytes():F0} MB"));
    }

    private static double Find(string tree)
    {
        var start = new ProcessStartInfo("find", [tree, "-printf", "%s %T@ %p\\n"]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1048576.0;
    }
}
