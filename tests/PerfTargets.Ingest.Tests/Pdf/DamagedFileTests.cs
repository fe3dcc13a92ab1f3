using System.Diagnostics;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>Damaged PDFs: each gives what is left of it or one diagnostic, in bounded time, and no less than Poppler gets.</summary>
public sealed class DamagedFileTests
{
    private const int Mutations = 240;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly IngestPipeline Pipeline = new(new IngestOptions());
    private static readonly IReadOnlyList<byte[]> Files = [.. PdfFolders.Files().Select(File.ReadAllBytes)];

    public static TheoryData<int> Eighths => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Eighths))]
    public void A_damaged_file_is_read_or_refused_and_never_a_crash(int eighth)
    {
        for (var seed = eighth; seed < Mutations; seed += 8)
        {
            var (bytes, how) = Damaged(seed);
            var watch = Stopwatch.StartNew();
            var (document, diagnostics) = Pipeline.InspectBytes(bytes, "damaged.pdf");
            Assert.True(document is not null || diagnostics.Count > 0, $"seed {seed} ({how}): neither read nor refused");
            Assert.True(watch.Elapsed < Longest, $"seed {seed} ({how}): {watch.Elapsed}");
        }
    }

    [ToolFact("pdftotext")]
    public void As_many_pages_with_text_are_recovered_as_Poppler_recovers()
    {
        var (ours, theirs) = (0, 0);
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            for (var seed = 0; seed < Mutations; seed++)
            {
                var bytes = Damaged(seed).Bytes;
                File.WriteAllBytes(file, bytes);
                theirs += (ExternalTool.Run("pdftotext", "-enc", "UTF-8", file, "-") ?? "").Split('\f').Count(page => !string.IsNullOrWhiteSpace(page));
                ours += PagesWithText(bytes);
            }
        }
        finally
        {
            File.Delete(file);
        }

        Assert.True(ours >= theirs, $"{ours} pages here, {theirs} by pdftotext");
    }

    private static (byte[] Bytes, string How) Damaged(int seed) =>
        Mutation.Of(Files[seed % Files.Count], Files[(seed * 7 + 3) % Files.Count], seed);

    private static int PagesWithText(byte[] bytes)
    {
        try
        {
            var document = PdfDocument.Open(bytes);
            return Enumerable.Range(0, document.PageCount).Count(page => document.ReadPage(page).Glyphs.Any(glyph => !string.IsNullOrWhiteSpace(glyph.Text)));
        }
        catch (PdfUnreadableException)
        {
            return 0;
        }
    }
}
