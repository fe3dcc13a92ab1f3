using System.Globalization;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// All rules over more and more forms: the forms of real-looking documents, cloned under other units and ids and with
/// texts of their own. Prints the time for each form, which stays level when the work grows with the number of forms,
/// and its share of the time that reading those forms from Word documents takes. Both are processor time of one
/// process, so that whatever else the machine does falls on neither.
/// </summary>
internal static class ReconcileComparison
{
    private const int WarmUp = 6;
    private const int Rounds = 3;
    private static readonly int[] Sizes = [1_000, 10_000];

    public static int Run(IReadOnlyList<string> files)
    {
        var pipeline = new IngestPipeline(new IngestOptions());
        var originals = files.SelectMany(file => pipeline.IngestFile(file, file).Forms).ToList();
        if (originals.Count == 0)
        {
            Console.Error.WriteLine("The files hold no form.");
            return 2;
        }

        var (read, rows, reading) = ReadingWord(pipeline, files);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{originals.Count} forms with {originals.Sum(form => form.Indicators.Count)} indicators; reading {read} forms with {rows} from .docx takes {reading:F1} us a form"));
        var reconciler = new Reconciler(new ReconcilerOptions());
        for (var round = 0; round < WarmUp; round++)
            reconciler.Check(Clone(originals, Sizes[0]));
        foreach (var size in Sizes)
        {
            var forms = Clone(originals, size);
            var best = double.MaxValue;
            var findings = 0;
            var allocated = 0L;
            for (var round = 0; round < (Rounds); round++)
            {
                GC.Collect();
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                best = Math.Min(best, Processor(() => findings = reconciler.Check(forms).Findings.Count) / size);
                allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / size;
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{size,7} forms  {best,7:F1} us a form  {best / reading,5:F2} x reading  {allocated,7} bytes a form  {findings} findings"));
        }

        foreach (var rule in RuleCatalog.All)
        {
            var one = new Reconciler(new ReconcilerOptions { Select = new HashSet<string> { rule.Info.Id } });
            var forms = Clone(originals, Sizes[0]);
            one.Check(forms);
            GC.Collect();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule.Info.Id}  {Processor(() => one.Check(forms)) / Sizes[0],7:F1} us a form"));
        }

        return 0;
    }

    private static List<TargetForm> Clone(List<TargetForm> originals, int count) =>
        [.. Enumerable.Range(0, count).Select(i => CountyForm.Of(originals[i % originals.Count], i / originals.Count))];

    /// <summary>Microseconds of processor time to read one form of the files from their Word documents, the best of several rounds.</summary>
    private static (int Forms, int Indicators, double Time) ReadingWord(IngestPipeline pipeline, IReadOnlyList<string> files)
    {
        const int Times = 20;
        var documents = files.Select(file => WordSample.Make(pipeline.InspectFile(file).Document!)).ToList();
        var forms = new List<TargetForm>();
        void Read() => forms = [.. documents.SelectMany(bytes => pipeline.IngestBytes(bytes, "a.docx").Forms)];
        var best = double.MaxValue;
        for (var round = 0; round < 15; round++)
        {
            GC.Collect();
            var time = Processor(() =>
            {
                for (var i = 0; i < Times; i++)
                    Read();
            });
            best = Math.Min(best, time / Times / forms.Count);
        }

        return (forms.Count, forms.Sum(form => form.Indicators.Count), best);
    }

    private static double Processor(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }
}
