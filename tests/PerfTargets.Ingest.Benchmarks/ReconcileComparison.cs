using System.Diagnostics;
using System.Globalization;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// All rules over more and more forms: the forms of real-looking documents, cloned under other units and ids. Prints
/// the time for each form, which stays level when the work grows with the number of forms, and its share of the time
/// that reading such forms from Word documents takes.
/// </summary>
internal static class ReconcileComparison
{
    private const int WarmUp = 8;
    private const int Rounds = 5;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static int Run(IReadOnlyList<string> files)
    {
        var pipeline = new IngestPipeline(new IngestOptions());
        var originals = files.SelectMany(file => pipeline.IngestFile(file, file).Forms).ToList();
        if (originals.Count == 0)
        {
            Console.Error.WriteLine("The files hold no form.");
            return 2;
        }

        var reading = ReadingWord(pipeline);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{originals.Count} forms cloned; reading from .docx takes {reading:F1} us a form"));
        var reconciler = new Reconciler(new ReconcilerOptions());
        for (var round = 0; round < WarmUp; round++)
            reconciler.Check(Clone(originals, Sizes[0]));
        foreach (var size in Sizes)
        {
            var forms = Clone(originals, size);
            var best = double.MaxValue;
            var findings = 0;
            for (var round = 0; round < (size > 50_000 ? 2 : Rounds); round++)
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                findings = reconciler.Check(forms).Findings.Count;
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / size);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{size,7} forms  {best,7:F1} us a form  {best / reading,5:F2} x reading  {findings} findings"));
        }

        foreach (var rule in RuleCatalog.All)
        {
            var one = new Reconciler(new ReconcilerOptions { Select = new HashSet<string> { rule.Info.Id } });
            var forms = Clone(originals, Sizes[0]);
            one.Check(forms);
            var start = Stopwatch.GetTimestamp();
            one.Check(forms);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule.Info.Id}  {Stopwatch.GetElapsedTime(start).TotalMicroseconds / Sizes[0],7:F1} us a form"));
        }

        return 0;
    }

    /// <summary>Each round of the originals is another county's: names and ids carry its number.</summary>
    private static List<TargetForm> Clone(List<TargetForm> originals, int count)
    {
        var forms = new List<TargetForm>(count);
        for (var i = 0; i < count; i++)
        {
            var form = originals[i % originals.Count];
            var county = (i / originals.Count).ToString(CultureInfo.InvariantCulture);
            forms.Add(form with
            {
                FormId = county + "-" + form.FormId,
                Source = form.Source with { Path = county + "/" + form.Source.Path, Sha256 = county.PadLeft(64, '0') },
                Unit = form.Unit is { } unit ? county + "县" + unit : null,
                CompetentDepartment = form.CompetentDepartment is { } department ? county + "县" + department : null,
            });
        }

        return forms;
    }

    /// <summary>Microseconds to read one form, the median of many documents of ten.</summary>
    private static double ReadingWord(IngestPipeline pipeline)
    {
        const int Forms = 10;
        var bytes = WordSample.Make(Forms);
        var times = new List<double>();
        for (var round = 0; round < 300; round++)
        {
            var start = Stopwatch.GetTimestamp();
            pipeline.IngestBytes(bytes, "a.docx");
            if (round >= 150)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Forms);
        }

        return times.Order().ElementAt(times.Count / 2);
    }
}
