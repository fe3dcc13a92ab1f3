using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Traps of text: what counts, what does not, and what characters it becomes.</summary>
public class TextTraps
{
    [Fact]
    public void Content_controls_around_blocks_and_runs() => Assert.Equal("甲乙\n丙", Value(WordFile.Of(Sdt(Pair(Tc(P(T("甲") + Sdt(Sdt(T("乙")))) + Sdt(Para("丙"))))))));

    [Fact]
    public void A_content_control_nobody_filled_in()
    {
        var document = Read(WordFile.Of(Pair(Tc(P(Sdt(T("单击此处输入文字。"), "<w:showingPlcHdr/>") + T("8万元"))))));
        Assert.Equal("8万元", Value(document));
        Assert.Equal(["单击此处输入文字。"], Aside(document));
    }

    [Fact]
    public void Tracked_insertions_and_deletions() => Assert.Equal("12万元", Value(WordFile.Of(Pair(Tc(P(
        "<w:ins w:id=\"1\"><w:r><w:t>12</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id=\"3\"><w:del w:id=\"4\"><w:r><w:delText>9</w:delText></w:r></w:del></w:ins>" + T("万元")))))));

    [Fact]
    public void Text_moved_with_tracked_changes() => Assert.Equal("新处", Value(WordFile.Of(
        "<w:p><w:moveFrom w:id=\"1\"><w:r><w:t>新处</w:t></w:r></w:moveFrom></w:p>" + Pair(Tc("<w:p><w:moveToRangeStart w:id=\"3\"/><w:moveTo w:id=\"2\"><w:r><w:t>新处</w:t></w:r></w:moveTo></w:p>")))));

    [Fact]
    public void A_deleted_paragraph_end_joins_two_paragraphs() => Assert.Equal("前后", Value(WordFile.Of(Pair(Tc(
        P(T("前"), "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + Para("后"))))));

    [Fact]
    public void Old_formatting_kept_by_tracked_changes() => Assert.Equal("可见", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>可见</w:t></w:r>"))))));

    [Fact]
    public void A_text_box_in_both_notations_counts_once()
    {
        var box = "<w:txbxContent>" + Para("绩效目标表") + "</w:txbxContent>";
        var document = Read(WordFile.Of(P(
            $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + T("（2026年度）"))));
        Assert.Equal(["绩效目标表", "（2026年度）"], Paragraphs(document));
    }

    [Fact]
    public void A_text_box_of_the_older_notation() => Assert.Equal("甲\n乙", Value(WordFile.Of(Pair(Tc(P(
        T("甲") + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + Para("乙") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"))))));

    [Fact]
    public void A_title_in_word_art() => Assert.Equal(["绩效目标表"], Paragraphs(Read(WordFile.Of(P("<w:r><w:pict><v:shape><v:textpath string=\"绩效目标表\"/></v:shape></w:pict></w:r>")))));

    [Fact]
    public void Alternate_content_that_is_not_understood() => Assert.Equal("旧式", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>新式</w:t></mc:Choice><mc:Fallback><w:t>旧式</w:t></mc:Fallback></mc:AlternateContent></w:r>"))))));

    [Fact]
    public void Invisible_and_special_spaces_stay() => Assert.Equal("项\u00AD目\u200B名\u00A0称\u3000：１", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><w:t>项</w:t><w:softHyphen/><w:t>目\u200B名\u00A0称\u3000：１</w:t></w:r>"))))));

    [Fact]
    public void Tabs_and_breaks_inside_a_cell() => Assert.Equal("甲\t乙\n丙\n\n丁\n戊-己", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>") + "<w:p/>" + P("<w:r><w:t>丁</w:t><w:cr/><w:t>戊</w:t><w:noBreakHyphen/><w:t>己</w:t></w:r>"))))));

    [Fact]
    public void A_page_break_inside_a_cell() => Assert.Equal("上\n下", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><w:t>上</w:t><w:br w:type=\"page\"/><w:lastRenderedPageBreak/><w:t>下</w:t></w:r>"))))));

    [Fact]
    public void White_space_of_the_xml_is_no_text() => Assert.Equal("甲 乙丙", Value(WordFile.Of(Pair(Tc(
        "<w:p>\n  <w:r>\n <w:t>\n 甲\n乙 </w:t>\n</w:r>\n<w:r><w:t> 丙</w:t></w:r> </w:p>")))));

    [Fact]
    public void A_field_counts_with_its_result() => Assert.Equal("合计8万元", Value(WordFile.Of(Pair(Tc(P(
        T("合计") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + T("8") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\" UNIT \">" + T("万元") + "</w:fldSimple>"))))));

    [Fact]
    public void A_field_inside_a_field()
    {
        const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var document = Read(WordFile.Of(Pair(Tc(P(Begin + "<w:r><w:instrText> IF </w:instrText></w:r>" + Begin + "<w:r><w:instrText> REF x </w:instrText></w:r>" + Separate + T("内") + End + "<w:r><w:instrText> = 1 </w:instrText></w:r>" + Separate + T("外") + End + T("后"))))));
        Assert.Equal("外后", Value(document));
        Assert.Equal(["内"], Aside(document));
    }

    [Fact]
    public void A_field_never_ended_swallows_nothing() => Assert.Equal(["0.0 甲", "0.1 乙"], Cells(WordFile.Of(Tbl(Tr(
        Tc(P(T("甲") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF</w:instrText></w:r>")), C("乙"))))));

    [Fact]
    public void A_ruby_guide_is_no_text()
    {
        var document = Read(WordFile.Of(Pair(Tc(P("<w:r><w:ruby><w:rubyPr/><w:rt>" + T("qu") + "</w:rt><w:rubyBase>" + T("渠") + "</w:rubyBase></w:ruby></w:r>")))));
        Assert.Equal("渠", Value(document));
        Assert.Equal(["qu"], Aside(document));
    }

    [Fact]
    public void Links_smart_tags_bookmarks_and_comments() => Assert.Equal("甲乙丙", Value(WordFile.Of(Pair(Tc(P(
        "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:hyperlink>" + T("甲") + "</w:hyperlink><w:smartTag><w:smartTagPr/>" + T("乙") + "</w:smartTag><w:commentRangeStart w:id=\"1\"/><w:customXml>" + T("丙") + "</w:customXml><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:bookmarkEnd w:id=\"0\"/>"))))));

    [Fact]
    public void A_formula_is_text() => Assert.Equal("≥90%", Value(WordFile.Of(Pair(Tc(P("<m:oMath><m:r><m:t>≥90%</m:t></m:r></m:oMath>"))))));

    [Fact]
    public void Hidden_text()
    {
        var document = Read(WordFile.Of(Pair(Tc(P("<w:r><w:rPr><w:vanish/></w:rPr><w:t>机密</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>公开</w:t></w:r>")))));
        Assert.Equal("公开", Value(document));
        Assert.Equal(["机密"], Aside(document));
        Assert.Equal((0, 1), (document.Diagnostics[0].At?.Row, document.Diagnostics[0].At?.Column));
    }

    [Fact]
    public void Text_hidden_by_its_style()
    {
        var file = new WordFile().With("styles", "styles", "<w:style w:type=\"character\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"p\"><w:rPr><w:vanish/></w:rPr></w:style>");
        var document = Read(file.Bytes(Pair(Tc(P("<w:r><w:rPr><w:rStyle w:val=\"b\"/></w:rPr><w:t>一</w:t></w:r>" + T("二")) + P(T("三"), "<w:pStyle w:val=\"p\"/>")))));
        Assert.Equal("二", Value(document));
        Assert.Equal(["一", "三"], Aside(document));
    }
}
