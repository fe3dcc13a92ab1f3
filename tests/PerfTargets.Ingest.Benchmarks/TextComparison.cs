using System.Diagnostics;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>Forms a second from bytes to canonical form: the same forms as text and as Word documents, interleaved in one warm process.</summary>
internal static class TextComparison
{
    private const int Rounds = 9;

    public static int Run(IReadOnlyList<string> texts, IReadOnlyList<string> words)
    {
        var pipeline = new IngestPipeline(new IngestOptions());
        var (text, word) = (texts.Select(File.ReadAllBytes).ToList(), words.Select(File.ReadAllBytes).ToList());
        var (textTimes, wordTimes) = (new List<double>(), new List<double>());
        var forms = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            textTimes.Add(Time(() => forms = text.Sum(bytes => pipeline.IngestBytes(bytes, "a.txt").Forms.Count)));
            wordTimes.Add(Time(() => word.ForEach(bytes => pipeline.IngestBytes(bytes, "a.docx"))));
        }

        var (t, w) = (Median(textTimes), Median(wordTimes));
        Console.WriteLine(FormattableString.Invariant($"text {forms / t,8:F0} forms a second, Word {forms / w,8:F0} forms a second: {w / t:F2} x (median of {Rounds})"));
        return 0;
    }

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }

    // The first round warms up.
    private static double Median(List<double> times) => times.Skip(1).Order().ElementAt(Rounds / 2);
}
