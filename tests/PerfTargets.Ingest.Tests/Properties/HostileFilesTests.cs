using System.Diagnostics;
using PerfTargets.Ingest.Corpus.Hostile;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using Xunit.Abstractions;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Damaged and hostile files cost a sentence about what is wrong with them, and never more than some seconds and some memory.</summary>
[Collection(nameof(Alone))]
public class HostileFilesTests(ITestOutputHelper output)
{
    private const ulong Seed = 7;
    private const int MostSeconds = 20;
    private const long MostMemory = 1L << 30;
    private static readonly IngestPipeline Pipeline = new(new IngestOptions());

    [Fact]
    public void Every_hostile_file_ends_in_forms_or_in_a_reason()
    {
        var wrong = new List<string>();
        var costs = new List<(string Name, double Seconds, long Memory)>();
        for (var index = 0; index < Math.Max(120, AllHostile.List.Count); index++)
        {
            var make = Stopwatch.StartNew();
            var file = AllHostile.Make(Seed, index);
            if (make.Elapsed.TotalSeconds > 0.3)
                output.WriteLine($"made in {make.Elapsed.TotalSeconds:0.0} s {file.Name}");
            using var peak = new PeakMemory();
            var watch = Stopwatch.StartNew();
            try
            {
                wrong.AddRange(Complaints(file, Pipeline.IngestBytes(file.Bytes, file.Name)).Select(what => $"{file.Name}: {what}"));
            }
            catch (Exception e)
            {
                wrong.Add($"{file.Name}: {e.GetType().Name} {e.Message} {e.StackTrace}");
            }

            costs.Add((file.Name, watch.Elapsed.TotalSeconds, peak.Bytes()));
        }

        wrong.AddRange(costs.Where(cost => cost.Seconds > MostSeconds || cost.Memory > MostMemory).Select(cost => $"{cost.Name}: {cost.Seconds:0.0} s, {cost.Memory >> 20} MB"));
        foreach (var cost in costs.OrderByDescending(cost => cost.Seconds).Take(12).Concat(costs.OrderByDescending(cost => cost.Memory).Take(8)))
            output.WriteLine($"{cost.Seconds,6:0.00} s {cost.Memory >> 20,5} MB {cost.Name}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_same_seed_gives_the_same_hostile_files()
    {
        for (var index = 0; index < 50; index += 3)
            Assert.Equal(AllHostile.Make(3, index).Bytes, AllHostile.Make(3, index).Bytes);
    }

    private static IEnumerable<string> Complaints(HostileFile file, IngestedDocument read)
    {
        if (file.Kind.Expected == HostileExpectation.NotRead && read.Status == DocumentStatus.Read)
            yield return $"{read.Forms.Count} forms read";
        if (file.Kind.Expected == HostileExpectation.StillRead && read.Status != DocumentStatus.Read)
            yield return $"{read.Status}, forms are there";
        if (read.Status == DocumentStatus.Read != read.Forms.Count > 0)
            yield return $"{read.Status} with {read.Forms.Count} forms";
        if (read.Status == DocumentStatus.Unreadable && read.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error))
            yield return "unreadable without an error";
        if (read.Status != DocumentStatus.Read && read.Diagnostics.Count == 0)
            yield return $"{read.Status} without a reason";
        foreach (var diagnostic in read.Diagnostics.Where(diagnostic => diagnostic.Message.Zh.Length == 0 || diagnostic.Message.En.Length == 0))
            yield return $"{diagnostic.Code} without a sentence in both languages";
    }
}
