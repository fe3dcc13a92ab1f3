using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Traps of list numbers that are part of the text.</summary>
public class ListTraps
{
    [Fact]
    public void A_label_that_is_a_list_number() => Assert.Equal("目标1：修渠\n目标2：清淤", Value(Lists("目标%1：", "decimal").Bytes(Pair(Tc(Item("修渠") + Item("清淤"))))));

    [Theory]
    [InlineData("（%1）", "chineseCountingThousand", "（一）甲\n（二）乙")]
    [InlineData("%1、", "chineseCounting", "一、甲\n二、乙")]
    [InlineData("%1", "decimalEnclosedCircleChinese", "①甲\n②乙")]
    [InlineData("%1.", "upperRoman", "I.甲\nII.乙")]
    [InlineData("%1", "decimal", "1 甲\n2 乙")]
    [InlineData("", "bullet", "甲\n乙")]
    public void List_numbers_in_every_format(string text, string format, string expected) =>
        Assert.Equal(expected, Value(Lists(text, format).Bytes(Pair(Tc(Item("甲") + Item("乙"))))));

    [Fact]
    public void Numbers_of_several_levels() => Assert.Equal("1.甲\n1.1 乙\n1.2 丙\n2.丁\n2.1 戊", Value(
        new WordFile().With("numbering", "numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .Bytes(Pair(Tc(Item("甲") + Item("乙", level: 1) + Item("丙", level: 1) + Item("丁") + Item("戊", level: 1))))));

    [Fact]
    public void A_list_that_begins_anew() => Assert.Equal("1.甲\n2.乙\n1.丙", Value(
        Lists("%1.", "decimal", "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
            .Bytes(Pair(Tc(Item("甲") + Item("乙") + Item("丙", list: 2))))));

    [Fact]
    public void A_number_column_of_empty_list_items() => Assert.Equal(
        ["0.0 1", "0.1 甲", "1.0 2", "1.1 乙"],
        Cells(Read(Lists("%1", "decimal", suffix: "nothing").Bytes(Tbl(Tr(Tc(Item("")), C("甲")), Tr(Tc(Item("")), C("乙")))))));

    [Fact]
    public void A_list_that_comes_with_the_style() => Assert.Equal("1.甲\n乙", Value(
        Lists("%1.", "decimal").With("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")
            .Bytes(Pair(Tc(P(T("甲"), "<w:pStyle w:val=\"b\"/>") + P(T("乙"), "<w:pStyle w:val=\"b\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))))));

    private static WordFile Lists(string text, string format, string more = "", string suffix = "tab") => new WordFile().With(
        "numbering",
        "numbering",
        $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"{suffix}\"/><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>{more}");

    private static string Item(string text, int list = 1, int level = 0) =>
        P(text.Length > 0 ? T(text) : "", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
