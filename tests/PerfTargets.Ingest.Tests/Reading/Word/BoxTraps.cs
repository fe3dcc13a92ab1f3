using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Traps of check boxes and symbols.</summary>
public class BoxTraps
{
    [Fact]
    public void Boxes_of_a_symbol_font() => Assert.Equal("☑新增 □延续 √ ≥", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>新增</w:t></w:r>" + T(" ") + "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"00A3\"/></w:r>" + T("延续 ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + T(" ") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"))))));

    [Fact]
    public void Letters_set_in_a_symbol_font() => Assert.Equal("☑是□否", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr><w:t>þ</w:t></w:r>" + T("是") + "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\uF0A8否</w:t></w:r>"))))));

    [Fact]
    public void A_symbol_nobody_knows_is_said()
    {
        var document = Read(WordFile.Of(Pair(Tc(P("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>")))));
        Assert.Equal("\uF04A", Value(document));
        Assert.Equal(["Wingdings U+F04A"], Aside(document));
    }

    [Fact]
    public void Check_boxes_that_are_content_controls()
    {
        static string Box(int isChecked, string glyph) => Sdt(T(glyph), $"<w14:checkbox><w14:checked w14:val=\"{isChecked}\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/></w14:checkbox>");
        Assert.Equal("☑是 □否", Value(WordFile.Of(Pair(Tc(P(Box(1, "☒") + T("是 ") + Box(0, "☐") + T("否")))))));
    }

    [Fact]
    public void A_check_box_that_is_a_cell() => Assert.Equal("☑", Value(WordFile.Of(Pair(
        Sdt(Tc(P("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>")), "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>")))));

    [Fact]
    public void Check_boxes_that_are_form_fields()
    {
        static string Field(string data) => $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"x\"/>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Assert.Equal("☑甲□乙☑丙□丁", Value(WordFile.Of(Pair(Tc(P(
            Field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>") + T("甲") + Field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>") + T("乙")
            + Field("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>") + T("丙") + Field("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>") + T("丁")))))));
    }

    [Fact]
    public void A_drop_down_that_is_a_form_field() => Assert.Equal("一次性", Value(WordFile.Of(Pair(Tc(P(
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"经常性\"/><w:listEntry w:val=\"一次性\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))))));

    [Fact]
    public void Printed_boxes_stay_as_they_are() => Assert.Equal("□甲 ☑乙 ☒丙 √丁 ■戊", Value(WordFile.Of(Pair(C("□甲 ☑乙 ☒丙 √丁 ■戊")))));
}
