using System.Text;

namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>Text files that are too long, too wide or no text.</summary>
internal static class TextTraps
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<HostileKind> All { get; } =
    [
        new("text-60-megabytes-on-one-line", "txt", HostileExpectation.NotRead, _ => Encoding.UTF8.GetBytes(new string('项', 20_000_000))),
        new("text-30000000-tabs", "txt", HostileExpectation.NotRead, _ => Encoding.ASCII.GetBytes(new string('\t', 30_000_000))),
        new("text-30000000-line-ends", "txt", HostileExpectation.NotRead, _ => Encoding.ASCII.GetBytes(new string('\n', 30_000_000))),
        new("text-200000-titles", "txt", HostileExpectation.Either, _ => Encoding.UTF8.GetBytes(WordTraps.Repeat("项目支出绩效目标表\n", 200_000))),
        new("text-100000-indicator-rows", "txt", HostileExpectation.Either, _ => Encoding.UTF8.GetBytes(
            "项目支出绩效目标表\n（2026年度）\n项目名称\t甲\n一级指标\t二级指标\t三级指标\t指标值\n" + WordTraps.Repeat("产出指标\t数量指标\t乙\t≥1个\n", 100_000))),
        new("text-quote-without-end", "csv", HostileExpectation.NotRead, _ => Encoding.UTF8.GetBytes("项目名称,\"" + new string('甲', 3_000_000))),
        new("text-10000000-angle-brackets", "txt", HostileExpectation.Either, _ => Encoding.ASCII.GetBytes(new string('<', 10_000_000))),
        new("text-number-of-5000000-digits", "txt", HostileExpectation.Either, _ => Encoding.UTF8.GetBytes("项目支出绩效目标表\n（2026年度）\n项目名称\t甲\n项目资金（万元）\t年度资金总额\t" + new string('9', 5_000_000) + "\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t乙\t≥" + new string('9', 5_000_000) + "个\n")),
        new("text-with-nuls", "txt", HostileExpectation.Either, random => Sprinkle(random, GoodFile.Write(random, "rowdump"))),
        new("text-utf16-halves-of-pairs", "txt", HostileExpectation.NotRead, random => [0xFF, 0xFE, .. Halves(random, 5000)]),
        new("text-noise", "txt", HostileExpectation.NotRead, random => MisnamedFiles.Noise(random, 20_000)),
        new("text-noise-without-extension", "dat", HostileExpectation.NotRead, random => MisnamedFiles.Noise(random, 200_000)),
        new("text-controls-only", "txt", HostileExpectation.NotRead, random => [.. MisnamedFiles.Noise(random, 5000).Select(b => (byte)(b % 32))]),
    ];

    private static byte[] Sprinkle(SeededRandom random, byte[] bytes)
    {
        for (var at = 0; at < 20; at++)
            bytes[random.Next(bytes.Length)] = 0;
        return bytes;
    }

    private static byte[] Halves(SeededRandom random, int count)
    {
        var bytes = new byte[2 * count];
        for (var at = 0; at < count; at++)
            (bytes[2 * at], bytes[2 * at + 1]) = ((byte)random.Next(256), (byte)random.Between(0xD8, 0xDF));
        return bytes;
    }
}
