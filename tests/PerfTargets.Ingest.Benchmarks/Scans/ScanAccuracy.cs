using System.Diagnostics;
using System.Globalization;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Documents;

namespace PerfTargets.Ingest.Benchmarks.Scans;

/// <summary>
/// Documents against their scans: what the text of a PDF says is what its picture should say when it is recognised.
/// Prints by kind of scan how many fields and amounts agree, which findings of severity error only the scan gives, and
/// the processor time beside that of Tesseract, all of whose runs count, and its first over the same lines alone.
/// </summary>
internal static class ScanAccuracy
{
    /// <summary>Measures.</summary>
    /// <param name="arguments">A number of documents to generate, or PDF files; <c>--variant</c> with names by comma; <c>--differences</c> to list what differs.</param>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var (files, variants, lists) = (new List<string>(), ScanVariant.All, false);
        var folder = Directory.CreateTempSubdirectory("perftargets-scans-").FullName;
        try
        {
            for (var i = 0; i < arguments.Count; i++)
            {
                if (arguments[i] == "--variant" && i + 1 < arguments.Count)
                    variants = [.. arguments[++i].Split(',').Select(name => ScanVariant.All.Single(v => v.Name == name))];
                else if (arguments[i] == "--differences")
                    lists = true;
                else if (int.TryParse(arguments[i], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                    files.AddRange(Generate(folder, count));
                else
                    files.Add(arguments[i]);
            }

            if (files.Count == 0)
                files.AddRange(Generate(folder, 6));
            foreach (var variant in variants)
                Measure(files, variant, new TimedPrograms(folder), lists);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Generate(string folder, int count)
    {
        var generator = new DocumentGenerator(new CorpusArguments { Folder = folder, Count = count, Format = "pdf" });
        for (var i = 0; i < count; i++)
        {
            var document = generator.Make(i);
            var file = Path.Combine(folder, document.Name);
            File.WriteAllBytes(file, document.Bytes);
            yield return file;
        }
    }

    private static void Measure(List<string> files, ScanVariant variant, TimedPrograms programs, bool lists)
    {
        var clean = new IngestPipeline(new IngestOptions());
        var recognising = new IngestPipeline(new IngestOptions { Recognition = new RecognitionOptions { Finder = programs.Finder } });
        var (exact, compatible, amounts, errors, pages) = (new FieldScore(), new FieldScore(), new AmountScore(), 0, 0);
        var (own, wall, times) = (0.0, 0.0, new ProgramTimes(0, 0, 0, 0));
        foreach (var file in files)
        {
            var expected = clean.IngestFile(file, file);
            var bytes = ScanMaker.Make(file, variant);
            programs.Take();
            var (start, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            var scan = recognising.IngestBytes(bytes, file);
            wall += clock.Elapsed.TotalSeconds;
            own += (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            times += programs.Take();
            pages += scan.Diagnostics.Count(d => d.Code == Diagnostics.DiagnosticCode.TextRecognised);
            exact.Add(expected, scan, FieldScore.Exact);
            compatible.Add(expected, scan, FieldScore.Compatible, lists ? List : null);
            amounts.Add(expected, scan);
            var known = ErrorFindings.Of(expected);
            foreach (var finding in ErrorFindings.Of(scan).Where(f => !known.Remove(f)))
            {
                errors++;
                Console.WriteLine($"  {Path.GetFileName(file)} error {finding}");
            }
        }

        var whole = own + times.All + times.Others;
        Console.WriteLine(FormattableString.Invariant(
            $"{variant.Name,-9} F1 {exact.F1:F4}, compatible {compatible.F1:F4}; amounts {amounts.Right} of {amounts.All}, {amounts.Wrong} wrong; errors {errors}; {pages} pages, {wall / pages:F2} s a page (Tesseract {times.Wall / pages:F2}); processor {whole / pages:F2} s a page (drawing {times.Others / pages:F2}, own {own / pages:F2}), {whole / times.All:F2} x Tesseract, {whole / times.First:F2} x its first pass"));
    }

    private static void List(string path, IReadOnlyList<string> missed, IReadOnlyList<string> read)
    {
        Console.WriteLine($"  {path}");
        foreach (var text in missed)
            Console.WriteLine($"    - {text}");
        foreach (var text in read)
            Console.WriteLine($"    + {text}");
    }
}
