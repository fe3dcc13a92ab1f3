using PerfTargets.Ingest.Diagnostics;
using static PerfTargets.Ingest.Tests.Reading.Excel.ExcelXml;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Traps of the package around the sheets.</summary>
public class PackageTraps
{
    private const string Macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private const string Template = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";

    [Fact]
    public void Workbooks_macros_and_templates()
    {
        foreach (var content in (string[])[Macros, Template])
            Assert.Equal(["0.0 甲"], Cells(new ExcelFile { MainContent = content }.Sheet("Sheet1", Row(1, T("A1", "甲"))).Bytes()));
    }

    [Fact]
    public void The_strict_notation() => Assert.Equal(
        ["0.0 甲 [1x2]", "1.0 乙", "1.1 12.00"],
        Cells(new ExcelFile { IsStrict = true }.Styles("0.00").Strings("<si><t>甲</t></si>").SheetOf("Sheet1", Data(Row(1, V("A1", "0", kind: "s")), Row(2, T("A2", "乙"), V("B2", "12", 1))) + Merges("A1:B1")).Bytes()));

    [Fact]
    public void A_workbook_without_styles_or_strings() => Assert.Equal(["0.0 甲", "0.1 1.5"], Cells(ExcelFile.Of(Row(1, T("A1", "甲"), V("B1", "1.5", 7)))));

    [Fact]
    public void A_link_whose_address_is_none() => Assert.Equal(
        ["0.0 甲"],
        Cells(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Leads("hyperlink", "http://:bad:/ 地址", "External").Bytes()));

    [Fact]
    public void A_sheet_that_is_not_there_is_said()
    {
        var document = Read(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Entry("项目二", "none").Bytes());
        Assert.Equal(["0.0 甲"], Cells(document));
        Assert.Equal([DiagnosticCode.DocumentRepaired], Codes(document));
        Assert.Contains("项目二", document.Diagnostics[0].Message.Zh);
    }

    [Fact]
    public void Two_entries_that_lead_to_one_sheet_are_read_once() => Assert.Equal(
        ["0.0 甲"], Cells(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Entry("Sheet2", "s1").Bytes()));

    [Fact]
    public void Parts_that_lead_to_each_other() => Assert.Equal(
        ["0.0 甲"], Cells(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Leads("officeDocument", "../workbook.xml").Leads("worksheet", "sheet1.xml").Bytes()));

    [Fact]
    public void A_damaged_comment_is_said()
    {
        var document = Read(new ExcelFile().Sheet("Sheet1", Row(1, T("A1", "甲"))).Beside("comments1.xml", "<comments><br>", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", "comments").Bytes());
        Assert.Equal(["0.0 甲"], Cells(document));
        Assert.Equal([DiagnosticCode.DocumentRepaired], Codes(document));
    }
}
