using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Tests.Pdf;
using PerfTargets.Ingest.Tests.Programs;
using PerfTargets.Ingest.Tests.Scan;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Programs that answer well and then go wrong: one page is unread and says why, the rest of its document is read.</summary>
public sealed class BadProgramTests : IDisposable
{
    private const string Text = "The page before";
    private const string EveryCrop = "i=0; while read f; do i=$((i+1)); printf '5\\t%d\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t96.5\\tword\\n' $i; done < \"$1\"";

    private readonly ScriptFolder scripts = new();

    public BadProgramTests()
    {
        using var page = File.Create(scripts.PathOf("page.ppm"));
        var picture = new Canvas(900, 500).Text(100, 100, 12).Text(100, 300, 5).Take();
        page.Write("P6\n900 500\n255\n"u8);
        page.Write(picture.Samples);
    }

    public void Dispose() => scripts.Dispose();

    [ScriptFact]
    public void Good_programs_give_the_page()
    {
        var document = Read(EveryCrop);
        Assert.Equal([Text, "word", "word"], TextOf(document));
        Assert.Equal([DiagnosticCode.TextRecognised], document.Diagnostics.Select(d => d.Code));
    }

    [ScriptFact]
    public void One_that_never_ends_is_ended()
    {
        var document = Read("echo $$ >> " + scripts.PathOf("pids") + "; sleep 600", longest: TimeSpan.FromSeconds(2));
        AssertFails(document, "超时", "took too long");
        Assert.True(ScriptFolder.AllEnd(scripts.Processes("pids", 1)));
        AssertFails(Read(EveryCrop, draw: "sleep 600", longest: TimeSpan.FromSeconds(2)), "超时", "took too long");
    }

    [ScriptFact]
    public void A_crash_is_said_with_its_last_words()
    {
        AssertFails(Read("echo 'Segmentation fault' >&2; exit 139"), "Tesseract", "Segmentation fault");
        AssertFails(Read(EveryCrop, draw: "echo 'Syntax Error: broken' >&2; exit 1"), "pdftoppm", "Syntax Error: broken");
    }

    [ScriptFact]
    public void A_crash_behind_a_whole_answer_is_not_trusted() => AssertFails(Read(EveryCrop + "; exit 1"), "Tesseract", "ended badly");

    [ScriptFact]
    public void Garbage_gives_no_text_and_every_place_is_doubted()
    {
        foreach (var garbage in new[] { "head -c 300000 /dev/urandom", "printf '5\\t1\\n5\\tx\\ty\\n'", "true", "printf '5\\t999999999999\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t96.5\\tword\\n'" })
        {
            var document = Read(garbage);
            Assert.Equal([Text], TextOf(document).Where(t => t.Length > 0));
            Assert.Equal([DiagnosticCode.TextRecognised, DiagnosticCode.TextUncertain, DiagnosticCode.TextUncertain], document.Diagnostics.Select(d => d.Code));
        }
    }

    [ScriptFact]
    public void A_picture_cut_off_or_none_at_all_is_a_page_not_drawn()
    {
        var whole = new FileInfo(scripts.PathOf("page.ppm")).Length;
        foreach (var draw in new[] { $"head -c {whole - 1} {scripts.PathOf("page.ppm")}", "printf 'P6\\n900'", "echo garbage", "true", "head -c 300000 /dev/urandom", "printf 'P6\\n90000 90000\\n255\\n'; yes | head -c 1000000" })
            AssertFails(Read(EveryCrop, draw: draw), "pdftoppm", "did not draw");
    }

    [ScriptFact]
    public void Output_without_end_is_ended_and_not_kept()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var endless in new[] { "yes | tr -d '\\n'", "yes \"$(printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t96.5\\tword')\"" })
            AssertFails(Read(endless, longest: TimeSpan.FromSeconds(2)), "超时", "took too long");
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 50_000_000);
    }

    [ScriptFact]
    public void Without_the_model_for_Chinese_the_page_is_left_and_doctor_is_named()
    {
        Write(EveryCrop, Draw, models: "eng");
        var document = Inspect(new RecognitionOptions { Finder = scripts.Finder });
        Assert.Equal([Text], TextOf(document));
        var unread = Assert.Single(document.Diagnostics);
        Assert.Equal(DiagnosticCode.PageNeedsOcr, unread.Code);
        Assert.Contains("perftargets doctor", unread.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("perftargets doctor", unread.Message.En, StringComparison.Ordinal);
    }

    [ScriptFact]
    public void A_wish_to_stop_ends_the_programs_and_the_reading()
    {
        Write("echo $$ >> " + scripts.PathOf("pids") + "; sleep 600", Draw);
        using var stop = new CancellationTokenSource();
        var reading = new Thread(() => Assert.Throws<OperationCanceledException>(() => Inspect(new RecognitionOptions { Finder = scripts.Finder, Stop = stop.Token })));
        reading.Start();
        var processes = scripts.Processes("pids", 1);
        stop.Cancel();
        Assert.True(reading.Join(TimeSpan.FromSeconds(30)));
        Assert.True(ScriptFolder.AllEnd(processes));
    }

    private string Draw => $"cat {scripts.PathOf("page.ppm")}";

    private static void AssertFails(Document document, string chinese, string english)
    {
        Assert.Equal([Text], TextOf(document));
        Assert.True(document.Pages[1].NeedsOcr);
        Assert.False(document.Pages[1].IsRecognised);
        var failure = Assert.Single(document.Diagnostics, d => d.Code == DiagnosticCode.RecognitionFailed);
        Assert.Equal(2, failure.At?.Page);
        Assert.Contains(chinese, failure.Message.Zh, StringComparison.Ordinal);
        Assert.Contains(english, failure.Message.En, StringComparison.Ordinal);
        Assert.Contains("perftargets doctor", failure.Message.Zh, StringComparison.Ordinal);
    }

    private static IEnumerable<string> TextOf(Document document) =>
        document.Blocks.SelectMany(block => block is Paragraph paragraph ? [paragraph.Text] : ((Table)block).Cells.Select(c => c.Text));

    private static byte[] Pdf()
    {
        var builder = PdfBuilder.WithPages($"BT /F1 12 Tf 72 700 Td ({Text}) Tj ET");
        var image = builder.AddStream("\u0080", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8");
        builder.AddPage("595 0 0 842 0 0 cm /I Do", $"/Resources<</XObject<</I {image} 0 R>>>>");
        return builder.Build();
    }

    private static Document Inspect(RecognitionOptions options) =>
        new IngestPipeline(new IngestOptions { Recognition = options }).InspectBytes(Pdf(), "a.pdf").Document!;

    private Document Read(string read, string? draw = null, TimeSpan? longest = null)
    {
        Write(read, draw ?? Draw);
        return Inspect(new RecognitionOptions { Finder = scripts.Finder, LongestRun = longest });
    }

    private void Write(string read, string draw, string models = "chi_sim")
    {
        scripts.Script("tesseract", $"case \"$1\" in --version) echo 'tesseract 5.3.0';; --list-langs) echo {models};; *) {read};; esac");
        scripts.Script("pdftoppm", $"if [ \"$1\" = -v ]; then echo 'pdftoppm version 22.12.0' >&2; else {draw}; fi");
    }
}
