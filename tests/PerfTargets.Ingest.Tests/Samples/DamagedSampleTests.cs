using System.Text;
using PerfTargets.Ingest.Reading.Encodings;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>
/// Samples with the damage that copying and converting do: tabs and line breaks lost, doubled or out of place, labels and
/// values run together. Whatever the binder makes of such a document, no character is lost.
/// </summary>
public class DamagedSampleTests
{
    private const int VariantsPerSample = 30;

    private static readonly IngestPipeline Pipeline = new(new IngestOptions());

    public static TheoryData<string> Samples => [.. SampleFiles.All()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_damaged_sample_loses_no_character(string path)
    {
        var bytes = SampleFiles.Read(path);
        if (Pipeline.InspectBytes(bytes, path).Document is null)
            return;
        var text = TextDecoder.Decode(bytes, []);
        var failures = new List<string>();
        for (var seed = 0; seed < VariantsPerSample; seed++)
        {
            var random = new Random(seed);
            var damaged = text;
            var places = new List<string>();
            for (var i = random.Next(1, 4); i > 0; i--)
                damaged = Damage(damaged, random, places);
            if (Lost(damaged, path) is { Length: > 0 } lost)
                failures.Add(FormattableString.Invariant($"seed {seed}: {lost} ({string.Join(" | ", places)})"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(5)));
    }

    private static string Lost(string text, string path)
    {
        var (bound, _) = Pipeline.Bind(Encoding.UTF8.GetBytes(text), path);
        if (bound is not { } result)
            return "";
        var read = CharacterCount.Of(CharacterCount.TextsOf(result.Document));
        var placed = result.Forms.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Placements).Select(p => p.Text);
        return CharacterCount.Difference(read, CharacterCount.Of(placed));
    }

    private static string Damage(string text, Random random, List<string> places)
    {
        var marks = Enumerable.Range(0, text.Length).Where(i => text[i] is '\t' or '\n').ToList();
        if (marks.Count == 0)
            return text;
        var at = marks[random.Next(marks.Count)];
        var damaged = random.Next(6) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, "\t"),
            2 => text.Insert(at, "\n"),
            3 => text.Remove(at, 1).Insert(at, "："),
            4 => text.Remove(at, 1).Insert(at, " "),
            _ => text.Insert(at, "\n\n\t"),
        };
        var from = Math.Max(0, at - 15);
        places.Add(damaged.Substring(from, Math.Min(30, damaged.Length - from)).Replace("\t", "→", StringComparison.Ordinal).Replace("\n", "↵", StringComparison.Ordinal));
        return damaged;
    }
}
