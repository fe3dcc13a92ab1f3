using System.Text;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Tests.Reporting;

public sealed class CsvRowsTests
{
    private static string Row(bool excel, params string?[] cells)
    {
        using var output = new MemoryStream();
        var rows = new CsvRows(output, excel, ["h"]);
        foreach (var cell in cells)
            rows.Cell(cell);
        rows.EndRow();
        var text = Encoding.UTF8.GetString(output.ToArray());
        return text[(text.IndexOf("h\r\n", StringComparison.Ordinal) + 3)..];
    }

    [Fact]
    public void Cells_are_quoted_where_they_must_be() =>
        Assert.Equal("a,\"b,c\",\"d\"\"e\",\"f\ng\",,甲\r\n", Row(false, "a", "b,c", "d\"e", "f\ng", null, "甲"));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-x", "'-x")]
    [InlineData("@a", "'@a")]
    [InlineData("＝1", "'＝1")]
    [InlineData("≥95%", "≥95%")]
    public void Formulas_are_neutralised_for_a_spreadsheet_only(string text, string neutral)
    {
        Assert.Equal(neutral + "\r\n", Row(true, text));
        Assert.Equal(text + "\r\n", Row(false, text));
    }

    [Fact]
    public void A_spreadsheet_gets_a_mark_and_numbers_stay_numbers()
    {
        using var output = new MemoryStream();
        new CsvRows(output, excel: true, ["n"]).Cell(-20.00m).Cell(new DateOnly(2026, 1, 2)).Cell((int?)null).EndRow();
        Assert.Equal("\uFEFFn\r\n-20.00,2026-01-02,\r\n", Encoding.UTF8.GetString(output.ToArray()));
    }
}
