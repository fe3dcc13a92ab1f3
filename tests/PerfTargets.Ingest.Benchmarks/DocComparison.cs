using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>Compares readers over the same forms in several formats (.docx, .doc, .rtf, …), interleaved: documents a second of processor time, which other work on the machine does not change; median of the rounds.</summary>
internal static class DocComparison
{
    private const int WarmUp = 10;
    private const int Rounds = 31;

    public static int Run(IReadOnlyList<string> files)
    {
        var groups = files.GroupBy(Path.GetExtension).Select(g => (Name: g.Key!, Documents: g.Select(File.ReadAllBytes).ToList(), Times: new List<double>())).ToList();
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var (name, documents, times) in groups)
            {
                var start = Environment.CpuUsage.TotalTime;
                foreach (var bytes in documents)
                    Read(bytes, name);
                var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
                if (round >= 0)
                    times.Add(seconds);
            }
        }

        foreach (var (name, documents, times) in groups)
        {
            var median = times.Order().ElementAt(times.Count / 2);
            var kilobytes = documents.Sum(d => d.Length) / 1024 / documents.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-6} {documents.Count,4} documents of {kilobytes,4} KB  {documents.Count / median,8:F0} a second"));
        }

        return 0;
    }

    private static void Read(byte[] bytes, string path)
    {
        DocumentFormat? format = FormatDetector.Detect(bytes, path).Format;
        DocumentReaders.Find(format!.Value)!.Read(bytes);
    }
}
