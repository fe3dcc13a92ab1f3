using System.Globalization;
using PerfTargets.Ingest.Cli.Commands.Doctor;
using PerfTargets.Ingest.Programs;
using PerfTargets.Ingest.Reading.Pdf.Recognition;
using PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;
using PerfTargets.Ingest.Tests.Pdf;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>What was recognised is kept, and can only save time.</summary>
public sealed class PageCacheTests : IDisposable
{
    private const string Reader = "reader 1";
    private static readonly string Key = new('a', 64);
    private static readonly string OtherKey = new('b', 64);
    private static readonly IReadOnlyList<IReadOnlyList<RecognisedWord>> Words = [[new("绩效", 96.25), new("目标", 12.5)], [], [new("2026", 0)]];

    private readonly string folder = Directory.CreateTempSubdirectory("perftargets-cache-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_kept_is_found_as_it_was()
    {
        Cache().Keep(Key, Words);
        Assert.Equal(Flat(Words), Flat(Cache().Find(Key, 3)));
        Assert.Null(Cache().Find(OtherKey, 3));
        Assert.Null(Cache().Find(Key, 2));
    }

    [Fact]
    public void A_damaged_file_is_as_if_it_were_not_there_and_is_made_anew()
    {
        Cache().Keep(Key, Words);
        var file = Assert.Single(Directory.GetFiles(folder));
        var whole = File.ReadAllBytes(file);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(file, whole[..length]);
            Assert.Null(Cache().Find(Key, 3));
        }

        for (var i = 0; i < whole.Length; i++)
        {
            var bad = whole.ToArray();
            bad[i] ^= 0x10;
            File.WriteAllBytes(file, bad);
            Assert.Null(Cache().Find(Key, 3));
        }

        Cache().Keep(Key, Words);
        Assert.Equal(whole, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_page_of_another_name_or_version_is_not_taken()
    {
        Cache().Keep(Key, Words);
        var file = Assert.Single(Directory.GetFiles(folder));
        File.Copy(file, file.Replace(Key, OtherKey, StringComparison.Ordinal));
        Assert.Null(Cache().Find(OtherKey, 3));
        var other = File.ReadAllBytes(file);
        other[7]++;
        File.WriteAllBytes(file, other);
        Assert.Null(Cache().Find(Key, 3));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_trouble()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        foreach (var place in new[] { file, Path.Combine(file, "below"), "\0" })
        {
            var cache = new PageCache(place, Reader, TimeProvider.System);
            cache.Keep(Key, Words);
            Assert.Null(cache.Find(Key, 3));
            Assert.NotNull(CacheFolder.TryWriting(place));
            Assert.Equal((0, 0L), CacheFolder.Measure(place));
        }
    }

    [Fact]
    public void Beyond_the_bound_the_pages_not_used_for_longest_go()
    {
        var keys = Enumerable.Range(0, 10).Select(i => i.ToString("x64", CultureInfo.InvariantCulture)).ToList();
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var key in keys)
            Cache().Keep(key, Words);
        foreach (var (key, i) in keys.Select((key, i) => (key, i)))
            File.SetLastWriteTimeUtc(PathOf(key), start.AddHours(i));
        var foreign = Path.Combine(folder, "notes.txt");
        File.WriteAllBytes(foreign, new byte[100_000]);

        Assert.NotNull(Cache().Find(keys[0], 3));
        Cache(most: 8 * new FileInfo(PathOf(keys[0])).Length).Keep(Key, Words);

        Assert.Equal([keys[0], .. keys[4..]], keys.Where(k => File.Exists(PathOf(k))));
        Assert.True(File.Exists(foreign));
        Assert.True(File.Exists(PathOf(Key)));
    }

    [Fact]
    public void Several_writers_of_one_page_leave_one_whole_file()
    {
        var caches = Enumerable.Range(0, 4).Select(_ => Cache()).ToList();
        Parallel.For(0, 200, i =>
        {
            caches[i % 4].Keep(Key, Words);
            if (caches[(i + 1) % 4].Find(Key, 3) is { } found)
                Assert.Equal(Flat(Words), Flat(found));
        });
        Assert.Equal(PathOf(Key), Assert.Single(Directory.GetFiles(folder)));
        Assert.Equal(Flat(Words), Flat(Cache().Find(Key, 3)));
    }

    [ToolFact("tesseract")]
    public void A_page_is_read_the_same_with_and_without_what_was_kept()
    {
        if (!ScanPrograms.Find(ProgramFinder.OfThisSystem, default).IsComplete)
            return;
        var without = Read(null);
        Assert.Equal(without, Read(folder));
        var kept = File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder)));
        Assert.Equal(without, Read(folder));
        Assert.Equal(kept, File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder))));
        Assert.Contains("2026", without, StringComparison.Ordinal);
    }

    private static string Read(string? cache)
    {
        var pipeline = new IngestPipeline(new IngestOptions { Recognition = new RecognitionOptions { CacheFolder = cache } });
        var (document, diagnostics) = pipeline.InspectBytes(TrialPage.Pdf(), "a.pdf");
        using var json = new MemoryStream();
        Ingest.Cli.Commands.Inspect.InspectJson.Write(json, new Ingest.Cli.Commands.Inspect.Inspection("a.pdf", document, diagnostics));
        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }

    private static List<string>? Flat(IReadOnlyList<IReadOnlyList<RecognisedWord>>? words) => words?.Select(w => string.Join(' ', w)).ToList();

    private PageCache Cache(long most = CacheBound.MostBytes) => new(folder, Reader, TimeProvider.System, most);

    private string PathOf(string key) => Path.Combine(folder, key + ".ocrpage");
}
