using System.Diagnostics;
using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Reading.Doc;

/// <summary>Files that are damaged or mean harm: one clear diagnostic or what can be read, never an exception, never a hang.</summary>
public class HostileDocTests
{
    private const int Mutations = 500;
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(10);

    // Places in the header of a compound file.
    private const int DirectoryAt = 48;
    private const int MiniFatAt = 60;
    private const int DifatAt = 68;
    private const int FirstFatSector = 76;

    private static readonly IngestPipeline Pipeline = new(new IngestOptions());

    private static byte[] Good => new DocDraft().Run("引言").End().Cell("标签").Cell("修渠").RowEnd([0, 2000, 4000], 0, 0).Run(new string('文', 3000)).End().Bytes();

    public static TheoryData<string> Samples =>
        ["layouts/project-scoring/basic/source.doc", "layouts/project-scoring/basic/source.rtf", "traps/doc/Notes_headers_boxes_and_lists.doc", "traps/doc/Notes_headers_boxes_and_lists.rtf", "traps/doc/A_title_in_word_art.doc", "traps/doc/A_drop_down_that_is_a_form_field.doc"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Bytes_changed_anywhere_never_throw(string path)
    {
        var bytes = SampleFiles.Read(path);
        var random = new Random(20260101);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Mutations; i++)
        {
            var damaged = bytes.ToArray();
            for (var n = 1 << random.Next(8); n > 0; n--)
                damaged[8 + random.Next(damaged.Length - 8)] = (byte)(random.Next(4) == 0 ? 0xFF : random.Next(256));
            AssertEnds(damaged);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Most);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_cut_off_anywhere_never_throws(string path)
    {
        var bytes = SampleFiles.Read(path);
        for (var length = 8; length < bytes.Length; length += bytes.Length / 97)
            AssertEnds(bytes[..length]);
    }

    [Fact]
    public void Every_number_of_the_information_block_may_be_wrong()
    {
        for (var at = 32; at < 900; at += 2)
        {
            foreach (var value in (int[])[0, 1, 0x7FFF, 0xFFFF])
            {
                var draft = new DocDraft { Fib = { (at, value) } };
                AssertEnds(draft.Run("引言").End().Cell("标签").RowEnd([0, 2000], 0).Bytes());
            }
        }
    }

    [Fact]
    public void Properties_of_any_kind_never_throw()
    {
        int[] codes =
        [
            0x2416, 0x2417, 0x6649, 0x664A, 0x244B, 0x244C, 0x6646, 0xD608, 0x9601, 0x7621, 0x5622, 0x7623, 0x5624, 0x5625, 0xD62B, 0x4600, 0x460B, 0x260A,
            0xC615, 0x0800, 0x083C, 0x6A09, 0x6A03, 0x0806, 0x0856,
        ];
        var random = new Random(20260103);
        for (var i = 0; i < 3000; i++)
        {
            var draft = new DocDraft { Data = Bytes(random.Next(60)), Modifier = random.Next(4) == 0 ? random.Next(0x10000) : 0 };
            for (var n = random.Next(1, 12); n > 0; n--)
                draft.Run("文\u0001\u0013\u0014\u0015\f("[..random.Next(8)], Properties(2)).End("\r\a\a\f"[random.Next(4)], Properties(6));
            AssertEnds(draft.Bytes());
        }

        byte[] Properties(int most)
        {
            var properties = new List<byte>();
            for (var n = random.Next(most); n > 0; n--)
            {
                var code = codes[random.Next(codes.Length)];
                properties.AddRange([(byte)code, (byte)(code >> 8), .. Bytes(random.Next(6) + 1)]);
            }

            return [.. properties];
        }

        byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)(random.Next(3) == 0 ? random.Next(256) : random.Next(4)))];
    }

    [Theory]
    [InlineData(DirectoryAt)]
    [InlineData(MiniFatAt)]
    [InlineData(DifatAt)]
    public void A_chain_that_begins_anywhere(int place)
    {
        for (uint sector = 0; sector < 40; sector++)
            AssertEnds(With(Good, place, sector));
        AssertEnds(With(Good, place, 0x7FFFFFFF));
    }

    [Fact]
    public void A_chain_that_runs_in_a_circle()
    {
        var good = Good;
        var fat = 512 + (BitConverter.ToInt32(good, FirstFatSector) * 512);
        for (var entry = 0; entry < 60; entry++)
        {
            AssertEnds(With(good, fat + (entry * 4), (uint)entry));
            AssertEnds(With(good, fat + (entry * 4), 0));
        }
    }

    [Fact]
    public void Sectors_of_the_table_that_follow_themselves()
    {
        var bytes = With(With(Good, DifatAt, 0), 72, 0x7FFFFFFF);
        Array.Fill(bytes, (byte)0, 512, 512);
        AssertEnds(bytes);
    }

    [Fact]
    public void A_text_that_is_not_all_there_is_read_and_said()
    {
        var document = DocView.Read(new DocDraft { MainLength = 100_000 }.Run("引言").End());
        Assert.Equal(["引言"], DocView.Paragraphs(document));
        Assert.Equal(["document-repaired "], DocView.Aside(document));
    }

    [Fact]
    public void A_document_without_text_is_damaged() => AssertUnreadable(DiagnosticCode.DamagedDocument, CfbWriter.Write(("WordDocument", new DocDraft().End().Bytes()[512..600]), ("1Table", [1])));

    [Fact]
    public void A_password() => AssertUnreadable(DiagnosticCode.EncryptedDocument, new DocDraft { Fib = { (10, 0x0300) } }.Run("密").End().Bytes());

    [Theory]
    [InlineData(0, 0xA5DC)]
    [InlineData(2, 0x68)]
    public void Word_95_is_named(int at, int value)
    {
        var diagnostic = AssertUnreadable(DiagnosticCode.UnsupportedFormat, new DocDraft { Fib = { (at, value) } }.Run("旧").End().Bytes());
        Assert.Contains("Word 95", diagnostic.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_presentation_is_named()
    {
        var diagnostic = AssertUnreadable(DiagnosticCode.UnsupportedFormat, CfbWriter.Write(("PowerPoint Document", new byte[5000])));
        Assert.Contains(".ppt", diagnostic.Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(0x7FFFFFFF)]
    public void Tables_nested_without_end(int depth) => AssertUnreadable(DiagnosticCode.TooLarge, new DocDraft().Run("底").End('\r', Sprms.Depth(depth)).Bytes());

    [Fact]
    public void As_many_nested_tables_as_are_allowed() =>
        Assert.Contains("底", Assert.Single(DocView.Read(new DocDraft().Run("底").End('\r', Sprms.Depth(64))).Blocks.OfType<PerfTargets.Ingest.Extraction.Table>()).Cells[0].Text, StringComparison.Ordinal);

    [Fact]
    public void More_cells_than_any_form_has() =>
        AssertUnreadable(DiagnosticCode.TooLarge, new DocDraft().Run(new string('\a', 1_000_002)).End().Bytes());

    [Fact]
    public void Rich_text_web_pages_and_newer_documents_named_doc_are_read_by_their_content()
    {
        var page = Pipeline.InspectBytes("<html><body><table><tr><td>修渠</td></tr></table></body></html>"u8.ToArray(), "a.doc").Document;
        Assert.Equal(DocumentFormat.Html, page!.Format);
        Assert.Equal(DocumentFormat.Docx, Pipeline.InspectBytes(SampleFiles.Read("layouts/project-scoring/basic/source.docx"), "a.doc").Document!.Format);
        Assert.Equal(DocumentFormat.Doc, Pipeline.InspectBytes(Encoding.ASCII.GetBytes(@"{\rtf1 a}"), "a.doc").Document!.Format);
    }

    private static byte[] With(byte[] bytes, int at, uint value)
    {
        var changed = bytes.ToArray();
        BitConverter.GetBytes(value).CopyTo(changed, at);
        return changed;
    }

    // The pipeline turns a fault of a reader into a diagnostic of its own: here it would hide what is looked for.
    private static void AssertEnds(byte[] bytes)
    {
        var (format, _) = PerfTargets.Ingest.Reading.FormatDetector.Detect(bytes, "a.doc");
        if (format != DocumentFormat.Doc)
            return;
        try
        {
            DocView.Read(bytes);
        }
        catch (PerfTargets.Ingest.Reading.UnreadableDocumentException e)
        {
            Assert.Equal(Severity.Error, e.Diagnostic.Severity);
        }
    }

    private static Diagnostic AssertUnreadable(string code, byte[] bytes)
    {
        var document = Pipeline.IngestBytes(bytes, "a.doc");
        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((code, Severity.Error), (diagnostic.Code, diagnostic.Severity));
        return diagnostic;
    }
}
