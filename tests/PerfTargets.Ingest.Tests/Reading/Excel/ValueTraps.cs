using PerfTargets.Ingest.Diagnostics;
using static PerfTargets.Ingest.Tests.Reading.Excel.ExcelXml;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Traps of cell values: the text is what the sheet shows.</summary>
public class ValueTraps
{
    [Fact]
    public void Shared_strings_with_runs_spaces_and_escapes()
    {
        const string Items = "<si><t>修渠</t></si><si><r><t>数</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">量 </t></r><r><t>指标</t></r></si><si><t> 边 </t></si><si><t xml:space=\"preserve\"> 边 </t></si><si><t>上_x000D_\n下_x005F_x0041_</t></si><si/>";
        var cells = Enumerable.Range(0, 6).Select(i => V($"{(char)('A' + i)}1", $"{i}", kind: "s")).ToArray();
        Assert.Equal(["修渠", "数量 指标", "边", " 边 ", "上\n下_x0041_"], Texts(Read(new ExcelFile().Strings(Items).Sheet("Sheet1", Row(1, cells)).Bytes())));
    }

    [Fact]
    public void A_phonetic_guide_is_no_text()
    {
        var document = Read(new ExcelFile().Strings("<si><t>重</t><rPh sb=\"0\" eb=\"1\"><t>chóng</t></rPh><phoneticPr/></si>").Sheet("Sheet1", Row(1, V("A1", "0", kind: "s"))).Bytes());
        Assert.Equal(["重"], Texts(document));
        Assert.Equal(["chóng"], Aside(document));
    }

    [Fact]
    public void Formulas_count_with_their_results()
    {
        var document = Read(ExcelFile.Of(Row(1, "<c r=\"A1\" t=\"str\"><f>B1&amp;\"\"</f><v>修渠</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" t=\"b\"><f>1=1</f><v>1</v></c>")));
        Assert.Equal(["修渠", "2", "TRUE"], Texts(document));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_formula_without_a_result_is_said()
    {
        var document = Read(ExcelFile.Of(Row(1, T("A1", "合计"), "<c r=\"B1\"><f>SUM(B2:B9)</f></c>")));
        Assert.Equal(["合计"], Texts(document));
        Assert.Equal((DiagnosticCode.FormulaNotCalculated, "=SUM(B2:B9)"), (document.Diagnostics[0].Code, document.Diagnostics[0].Text));
    }

    [Fact]
    public void An_error_is_shown_and_said()
    {
        var document = Read(ExcelFile.Of(Row(1, V("A1", "#REF!", kind: "e"))));
        Assert.Equal(["#REF!"], Texts(document));
        Assert.Equal([DiagnosticCode.ErrorValue], Codes(document));
    }

    [Fact]
    public void Numbers_as_their_formats_show_them()
    {
        var file = new ExcelFile().Styles("0.00", "#,##0.00", "0%", "yyyy\"年\"m\"月\"d\"日\"").Sheet("Sheet1", Row(1, V("A1", "12"), V("B1", "12", 1), V("C1", "1234567.5", 2), V("D1", "0.95", 3), V("E1", "46086", 4), V("F1", "0.30000000000000004")));
        Assert.Equal(["12", "12.00", "1,234,567.50", "95%", "2026年3月5日", "0.3"], Texts(Read(file.Bytes())));
    }

    [Fact]
    public void A_rounded_value_is_said()
    {
        var document = Read(new ExcelFile().Styles("0").Sheet("Sheet1", Row(1, V("A1", "12.6", 1), V("B1", "13.0000000001", 1))).Bytes());
        Assert.Equal(["13", "13"], Texts(document));
        var said = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCode.ValueNotShown, Severity.Info), (said.Code, said.Severity));
        Assert.Contains("A1 显示“13”，实际存的是 12.6", said.Message.Zh);
    }

    [Fact]
    public void A_value_that_its_format_hides_is_said()
    {
        var document = Read(new ExcelFile().Styles(";;;").Sheet("Sheet1", Row(1, T("A1", "金额"), V("B1", "12.6", 1), T("C1", "暗", 1))).Bytes());
        Assert.Equal(["金额"], Texts(document));
        Assert.All(document.Diagnostics, d => Assert.Equal((DiagnosticCode.ValueNotShown, Severity.Warning), (d.Code, d.Severity)));
        Assert.Equal(2, document.Diagnostics.Count);
    }

    [Fact]
    public void The_workbook_counts_days_from_1904() => Assert.Equal(
        ["2026/3/5"], Texts(Read(new ExcelFile { Properties = "<workbookPr date1904=\"1\"/>" }.Styles("yyyy/m/d").Sheet("Sheet1", Row(1, V("A1", "44624", 1))).Bytes())));

    [Fact]
    public void A_date_of_the_strict_notation() => Assert.Equal(
        ["2026/3/5", "2026年3月"], Texts(Read(new ExcelFile().Styles("yyyy\"年\"m\"月\"").Sheet("Sheet1", Row(1, V("A1", "2026-03-05T00:00:00", kind: "d"), V("B1", "2026-03-05", 1, "d"))).Bytes())));

    [Fact]
    public void Line_breaks_and_boxes_stay() => Assert.Equal(
        ["甲\n乙", "□是 ☑否 √"], Texts(Read(ExcelFile.Of(Row(1, T("A1", "甲\n乙"), T("B1", "□是 ☑否 √"))))));

    [Fact]
    public void Boxes_of_a_symbol_font() => Assert.Equal(
        ["☑", "☑是"],
        Texts(Read(new ExcelFile().Styles().Sheet("Sheet1", Row(1, T("A1", "R", 2), "<c r=\"B1\" t=\"inlineStr\"><is><r><rPr><rFont val=\"Wingdings 2\"/></rPr><t>R</t></r><r><t>是</t></r></is></c>")).Bytes())));
}
