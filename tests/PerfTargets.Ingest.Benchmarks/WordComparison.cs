using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using PerfTargets.Ingest.Reading.Word;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// Compares the Word reader with the floor, interleaved: the floor unzips <c>document.xml</c> and runs an XmlReader
/// over it, doing nothing else. Prints medians, the ratio, and what each allocates.
/// </summary>
internal static class WordComparison
{
    private const int WarmUp = 200;
    private const int Rounds = 101;

    public static int Run(int forms)
    {
        var bytes = WordSample.Make(forms);
        var reader = new WordDocumentReader();
        var pipeline = new IngestPipeline(new IngestOptions());
        var floor = new List<double>();
        var read = new List<double>();
        var ingest = new List<double>();
        for (var round = -WarmUp; round < Rounds; round++)
        {
            if (round == 0)
                (floor, read, ingest) = ([], [], []);
            floor.Add(Milliseconds(() => Floor(bytes)));
            read.Add(Milliseconds(() => reader.Read(bytes)));
            ingest.Add(Milliseconds(() => pipeline.IngestBytes(bytes, "a.docx")));
        }

        var found = pipeline.IngestBytes(bytes, "a.docx").Forms.Count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{bytes.Length / 1024} KB, {Size(bytes) / 1024} KB of document.xml, {found} forms (median of {Rounds})"));
        Print("floor", Median(floor), Median(floor), Allocated(() => Floor(bytes)));
        Print("read", Median(read), Median(floor), Allocated(() => reader.Read(bytes)));
        Print("read and bind", Median(ingest), Median(floor), Allocated(() => pipeline.IngestBytes(bytes, "a.docx")));
        return 0;
    }

    private static void Floor(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var xml = XmlReader.Create(zip.GetEntry("word/document.xml")!.Open());
        while (xml.Read())
        {
        }
    }

    private static long Size(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.GetEntry("word/document.xml")!.Length;
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Print(string name, double milliseconds, double floor, long allocated) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-14} {milliseconds,7:F2} ms  {milliseconds / floor,5:F2} x floor  {allocated / 1024,6} KB allocated"));
}
