using System.Text;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Tests.Reading.Doc;

namespace PerfTargets.Ingest.Tests.Reading.Rtf;

/// <summary>Rich text as Word, WPS and others write it, and as it was never meant to be.</summary>
public class RtfTests
{
    private const string Head = @"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}{\f1\fnil\fcharset0 Arial;}{\f2\fnil\fcharset2 Wingdings;}}";

    [Theory]
    [InlineData(@"\'cf\'ee\'c4\'bf", "项目")]
    [InlineData(@"\u39033\'cf\'ee\u30446 ?", "项?目")]
    [InlineData(@"\uc2\u39033\'cf\'ee\uc1\u30446 ?", "项目")]
    [InlineData(@"\uc0\u-3842 ", "☑")]
    [InlineData(@"{\f2 \'fe}", "☑")]
    [InlineData(@"{\f1 50\'b0}", "50°")]
    [InlineData(@"{\f1 \'cf\'ee}", "项")]
    [InlineData(@"\'81\{", "亄")]
    [InlineData(@"\u-10179?\u-8704?", "😀")]
    [InlineData(@"\u-10179?x", "\uFFFDx")]
    [InlineData(@"a\~b\_c\-d\tab e\line f", "a\u00A0b-c\u00ADd\te⏎f")]
    [InlineData(@"\{\\\}", @"{\}")]
    public void Characters(string body, string text) => Assert.Equal([text], DocView.Paragraphs(Read(body + @"\par")));

    [Fact]
    public void Cells_stand_where_their_edges_are() => Assert.Equal(
        ["0.0 a [1x2]", "1.0 b", "1.1 c"],
        DocView.Cells(Read(@"\trowd\cellx4000\pard\intbl a\cell\row\trowd\cellx2000\cellx4000\pard\intbl b\cell c\cell\row\pard\par")));

    [Fact]
    public void Cells_merged_across_and_down() => Assert.Equal(
        ["0.0 a [1x2]", "0.2 b [2x1]", "1.0 c", "1.1 d"],
        DocView.Cells(Read(@"\trowd\clmgf\cellx1000\clmrg\cellx2000\clvmgf\cellx3000\pard\intbl a\cell\cell b\cell\row\trowd\cellx1000\cellx2000\clvmrg\cellx3000 c\cell d\cell\cell\row")));

    [Fact]
    public void The_properties_of_a_row_may_stand_behind_its_cells() => Assert.Equal(
        ["0.0 a", "0.1 b [1x2]", "1.0 c [1x2]", "1.2 d"],
        DocView.Cells(Read(@"\pard\intbl a\cell b\cell{\trowd\cellx1000\cellx3000\row}\pard\intbl c\cell d\cell{\trowd\cellx2000\cellx3000\row}")));

    [Fact]
    public void A_table_inside_a_cell() => Assert.Equal(
        ["0.0 a", "0.1 x⏎1\t2⏎y"],
        DocView.Cells(Read(@"\trowd\cellx1000\cellx3000\pard\intbl a\cell x\par\pard\intbl\itap2 1\nestcell{\nonesttables\par}2\nestcell{\*\nesttableprops\trowd\cellx1500\cellx2000\nestrow}{\nonesttables\par}\pard\intbl y\cell\row")));

    [Fact]
    public void Deleted_and_hidden_text_is_said_and_not_read()
    {
        var document = Read(@"{\deleted 10}12{\v secret}\par");
        Assert.Equal(["12"], DocView.Paragraphs(document));
        Assert.Equal(["deleted-text 10", "text-set-aside secret"], DocView.Aside(document));
    }

    [Theory]
    [InlineData(@"{\field{\*\fldinst =SUM(ABOVE)}{\fldrslt 8}}", "8")]
    [InlineData(@"{\field{\*\fldinst eq \\o\\ac(\u9633?,\u8730?)}{\fldrslt }}", "☑")]
    [InlineData(@"{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres25\ffdefres1}}}{\fldrslt}}", "☑")]
    [InlineData(@"{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres0\ffdefres1}}}{\fldrslt}}", "□")]
    [InlineData(@"{\field{\*\fldinst FORMDROPDOWN{\*\formfield{\fftype2\ffres1{\*\ffl one}{\*\ffl two}}}}{\fldrslt}}", "two")]
    [InlineData(@"{\listtext\pard 1.\tab}a", "1.a")]
    [InlineData(@"{\listtext\pard 1\tab}a", "1 a")]
    [InlineData(@"{\listtext\tab}a", "a")]
    [InlineData(@"{\pntext\f2\'b7\tab}a", "a")]
    [InlineData(@"{\upr{\'a3\'bf}{\*\ud{\u39033 ?}}}", "项")]
    public void Fields_lists_and_alternatives(string body, string text) => Assert.Equal([text], DocView.Paragraphs(Read(body + @"\par")));

    [Fact]
    public void A_form_field_without_its_data_is_said() =>
        Assert.Equal(["text-set-aside FORMCHECKBOX"], DocView.Aside(Read(@"{\field{\*\fldinst FORMCHECKBOX}{\fldrslt}}\par")));

    [Fact]
    public void Boxes_and_word_art_stand_before_their_paragraph()
    {
        var document = Read(@"a{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv title}}{\shptxt box\par}}{\shprslt{\pict 00}old}}\par");
        Assert.Equal(["title", "box", "a"], DocView.Paragraphs(document));
    }

    [Fact]
    public void What_stands_beside_the_text_is_said()
    {
        var document = Read(@"{\header top\par}{\footerf low\par}x\par a{\footnote note}{\footnote\ftnalt end}{\*\annotation remark}{\object{\*\objclass Excel.Sheet.8}{\*\objdata 00ff}{\result{\pict 00}}}\par");
        Assert.Equal(["x", "a"], DocView.Paragraphs(document));
        Assert.Equal(
            ["text-set-aside ", "text-set-aside Excel.Sheet.8", "text-set-aside end", "text-set-aside low", "text-set-aside note", "text-set-aside remark", "text-set-aside top"],
            DocView.Aside(document).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Unknown_groups_with_a_star_are_passed_over() => Assert.Equal(["ab"], DocView.Paragraphs(Read(@"a{\*\whatever text{\b more}}b\par")));

    [Fact]
    public void Binary_data_is_passed_over() => Assert.Equal(["ab"], DocView.Paragraphs(Read("a{\\pict\\bin5 {{{}}}b\\par")));

    [Theory]
    [InlineData(@"a{\pict\bin2000000000 bc")]
    [InlineData(@"a\par{\field{\*\fldinst x")]
    [InlineData(@"a{")]
    [InlineData(@"a\")]
    [InlineData(@"a\'")]
    public void A_text_that_ends_early_is_read_and_said(string body)
    {
        var document = Ingest.Reading.DocumentReaders.Find(Diagnostics.DocumentFormat.Doc)!.Read(Encoding.Latin1.GetBytes(Head + body));
        Assert.Equal(["a"], DocView.Paragraphs(document).Select(p => p[..1]));
        Assert.Contains("document-repaired ", DocView.Aside(document));
    }

    [Fact]
    public void A_hundred_thousand_braces()
    {
        var deep = new string('{', 99_000);
        Assert.Equal(["a"], DocView.Paragraphs(Read(deep + "a" + deep.Replace('{', '}') + @"\par")));
        Assert.Throws<PerfTargets.Ingest.Reading.UnreadableDocumentException>(() => Read(new string('{', 200_000)));
    }

    [Theory]
    [InlineData(@"{\footnote ")]
    [InlineData(@"{\shp{\*\shpinst{\shptxt ")]
    public void Stories_nested_without_end(string open) =>
        Assert.Throws<PerfTargets.Ingest.Reading.UnreadableDocumentException>(() => Read(string.Concat(Enumerable.Repeat(open, 1000))));

    [Fact]
    public void Tables_nested_without_end() =>
        Assert.Throws<PerfTargets.Ingest.Reading.UnreadableDocumentException>(() => Read(@"\intbl\itap2000000000 a\par"));

    [Fact]
    public void More_cells_than_any_form_has() =>
        Assert.Throws<PerfTargets.Ingest.Reading.UnreadableDocumentException>(() => Read(string.Concat(Enumerable.Repeat(@"\cell", 1_000_001))));

    [Fact]
    public void Edges_that_go_back_keep_the_order_of_the_cells() =>
        Assert.Equal(["0.0 a", "0.1 b"], DocView.Cells(Read(@"\trowd\cellx-2000000000\cellx-2147483648\intbl a\cell b\cell\row")));

    [Fact]
    public void Control_words_in_any_order_never_throw()
    {
        string[] words =
        [
            "{", "{", "}", "}", "a", @"\par ", @"\cell ", @"\row ", @"\trowd ", @"\cellx1000 ", @"\cellx-5 ", @"\intbl ", @"\itap2 ", @"\itap3 ", @"\pard ",
            @"\nestcell ", @"\nestrow ", @"{\*\nesttableprops ", @"{\field ", @"{\*\fldinst ", @"eq \\o(", @"{\fldrslt ", @"{\*\formfield ", @"\fftype1 ",
            @"{\*\ffl ", @"{\listtext ", @"{\footnote ", @"\ftnalt ", @"{\header ", @"{\*\annotation ", @"{\shp ", @"{\*\shpinst ", @"{\shptxt ", @"{\sp{\sn gtextUNICODE}{\sv ",
            @"{\upr ", @"{\*\ud ", @"\u-3842 ", @"\u55357 ", @"\uc3 ", @"\'81", @"\f2 ", @"\f7 ", @"\v ", @"\deleted ", @"\plain ", @"\bin9 ", @"{\object ", @"{\*\objclass ",
            @"{\pict ", @"{\fonttbl{\f7 ", @"\fcharset2 ", @"\clmrg ", @"\clvmrg ", @"\clvmgf ", @"\tab ", @"{\mr ", @"\sect ", @"\ansicpg-1 ", @"{\pntext ",
        ];
        var random = new Random(20260102);
        var read = 0;
        for (var i = 0; i < 3000; i++)
        {
            var body = string.Concat(Enumerable.Range(0, 150).Select(_ => words[random.Next(words.Length)]));
            try
            {
                Read(body);
                read++;
            }
            catch (PerfTargets.Ingest.Reading.UnreadableDocumentException)
            {
                // Stories nested too deep: said, not read.
            }
        }

        Assert.InRange(read, 2000, 3000);
    }

    private static Document Read(string body) => DocView.Read(Encoding.Latin1.GetBytes(Head + body + "}"));
}
