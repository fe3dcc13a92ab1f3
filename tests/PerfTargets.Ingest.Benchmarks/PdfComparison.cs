using System.Diagnostics;
using PerfTargets.Ingest.Reading.Pdf;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// PDF pages a second against <c>pdftotext -bbox-layout</c> run over the same files as processes, two at a time; the reader
/// in one warm process, on two threads: glyphs and rulings alone, and with tables.
/// </summary>
internal static class PdfComparison
{
    private const int Rounds = 7;
    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    /// <summary>Prints pages a second and the ratios of the medians; 1 when the reader is slower.</summary>
    public static int Run(IReadOnlyList<string> files)
    {
        var documents = files.Select(File.ReadAllBytes).ToList();
        var pages = documents.Sum(bytes => PdfDocument.Open(bytes).PageCount);
        var reader = new PdfDocumentReader();
        var (poppler, alone, whole) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            poppler.Add(Time(() => Parallel.ForEach(files, TwoAtATime, Poppler)));
            alone.Add(Time(() => Parallel.ForEach(documents, TwoAtATime, Pages)));
            whole.Add(Time(() => Parallel.ForEach(documents, TwoAtATime, bytes => reader.Read(bytes))));
        }

        // The first round warms up.
        var (p, a, w) = (Median(poppler), Median(alone), Median(whole));
        Console.WriteLine(FormattableString.Invariant($"{files.Count} files, {pages} pages, two at a time, median of {Rounds}"));
        Console.WriteLine(FormattableString.Invariant($"pdftotext -bbox-layout {pages / p,8:F0} pages a second"));
        Console.WriteLine(FormattableString.Invariant($"pages                  {pages / a,8:F0} pages a second   {p / a:F2} x"));
        Console.WriteLine(FormattableString.Invariant($"pages and tables       {pages / w,8:F0} pages a second   {p / w:F2} x"));
        return p < w ? 1 : 0;
    }

    private static void Pages(byte[] bytes)
    {
        var document = PdfDocument.Open(bytes);
        for (var page = 0; page < document.PageCount; page++)
            document.ReadPage(page);
    }

    private static void Poppler(string file)
    {
        var start = new ProcessStartInfo("pdftotext", ["-bbox-layout", file, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> times) => times.Skip(1).Order().ElementAt(Rounds / 2);
}
