using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Reading;

/// <summary>Bad input is ordinary input: one clear diagnostic, no exception.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly IngestPipeline pipeline = new(new IngestOptions());
    private readonly string folder = Directory.CreateTempSubdirectory("perftargets-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_empty_file() => AssertUnreadable(DiagnosticCode.EmptyFile, pipeline.IngestBytes(ReadOnlyMemory<byte>.Empty, "a.txt"));

    [Fact]
    public void A_path_that_does_not_exist() =>
        AssertUnreadable(DiagnosticCode.NotFound, pipeline.IngestFile(Path.Combine(folder, "无此文件.txt"), "无此文件.txt"));

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read()
    {
        var file = Path.Combine(folder, "tabs.txt");
        using (var stream = File.Create(file))
            stream.SetLength(1L << 30);
        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertUnreadable(DiagnosticCode.TooLarge, pipeline.IngestFile(file, "tabs.txt"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void More_cells_than_any_form_has()
    {
        var tabs = new byte[3_000_000];
        Array.Fill(tabs, (byte)'\t');
        tabs[0] = (byte)'a';
        AssertUnreadable(DiagnosticCode.TooLarge, pipeline.IngestBytes(tabs, "tabs.txt"));
    }

    [Fact]
    public void Random_bytes()
    {
        var bytes = new byte[10_000];
        new Random(1).NextBytes(bytes);
        AssertUnreadable(DiagnosticCode.NotText, pipeline.IngestBytes(bytes, "a.txt"));
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2 }, "a.zip")]
    [InlineData(new byte[] { 0x47, 0x49, 0x46, 0x38, 1 }, "a.txt")]
    [InlineData(new byte[] { 0x52, 0x49, 0x46, 0x46, 9, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0 }, "a.webp")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "a.doc")]
    public void A_format_that_is_not_read_is_named(byte[] bytes, string path) =>
        AssertUnreadable(DiagnosticCode.UnsupportedFormat, pipeline.IngestBytes(bytes, path));

    [Fact]
    public void A_document_without_forms_is_no_error()
    {
        var document = pipeline.IngestBytes("关于报送材料的通知\n各单位：\n请按时报送。\n"u8.ToArray(), "通知.txt");
        Assert.Equal(DocumentStatus.NoForms, document.Status);
        Assert.DoesNotContain(document.Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_document_cut_off_anywhere_never_throws()
    {
        var bytes = File.ReadAllBytes(Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(f => new FileInfo(f).Length > 2000));
        for (var length = 0; length < bytes.Length; length += 37)
            Assert.NotNull(pipeline.IngestBytes(bytes.AsMemory(0, length), "cut.txt"));
    }

    private static void AssertUnreadable(string code, IngestedDocument document)
    {
        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((code, Severity.Error), (diagnostic.Code, diagnostic.Severity));
    }
}
