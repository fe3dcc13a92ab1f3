using PerfTargets.Ingest.Reading.Excel.Formats;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>A number is shown as Excel shows it.</summary>
public class NumberFormatTests
{
    [Theory]
    [InlineData("General", "0", "0")]
    [InlineData("General", "-12.50", "-12.5")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "2.9999999999999996", "3")]
    [InlineData("General", "0.333333333333333", "0.333333333")]
    [InlineData("General", "1234567.891234", "1234567.891")]
    [InlineData("General", "123456789012345", "123456789012345")]
    [InlineData("General", "1E-3", "0.001")]
    [InlineData("General", "1.2345678E+20", "1.23457E+20")]
    [InlineData("General", "0.00001234", "1.234E-05")]
    [InlineData("G/通用格式", "12.5", "12.5")]
    [InlineData("General\"人\"", "12", "12人")]
    [InlineData("0", "12.6", "13")]
    [InlineData("0", "0.4", "0")]
    [InlineData("0.00", "12", "12.00")]
    [InlineData("0.00", "2.675", "2.68")]
    [InlineData("0.00", "-0.5", "-0.50")]
    [InlineData("000", "7", "007")]
    [InlineData("#.##", "0.5", ".5")]
    [InlineData("#", "0", "")]
    [InlineData("#,##0", "999", "999")]
    [InlineData("#,##0", "1000", "1,000")]
    [InlineData("#,##0.00", "1234567.891", "1,234,567.89")]
    [InlineData("#,##0.00", "999999.999", "1,000,000.00")]
    [InlineData("#,##0,", "1234567", "1,235")]
    [InlineData("0.00,,", "1234567", "1.23")]
    [InlineData("0\\.0,", "12345", "1.2")]
    [InlineData("0!.0000", "12345", "1.2345")]
    [InlineData("0%", "0.95", "95%")]
    [InlineData("0.00%", "0.3333", "33.33%")]
    [InlineData("0%", "0.285", "29%")]
    [InlineData("0\"万元\"", "12", "12万元")]
    [InlineData("0.00_);(0.00)", "-12.5", "(12.50)")]
    [InlineData("0.00_);[Red]\\(0.00\\)", "-12.5", "(12.50)")]
    [InlineData("0;[红色]-0;\"零\"", "0", "零")]
    [InlineData("0.00;-0.00", "-1", "-1.00")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1234.5", "1,234.50")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-1234.5", "-1,234.50")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-")]
    [InlineData("[>=10000]0.00,\"千\";0", "12345", "12.35千")]
    [InlineData("[>=10000]0.00,\"千\";0", "123", "123")]
    [InlineData("[$¥-804]#,##0.00", "1234", "¥1,234.00")]
    [InlineData("0.00E+00", "12345", "1.23E+04")]
    [InlineData("##0.0E+0", "12345", "12.3E+3")]
    [InlineData("@", "123456789012", "123456789012")]
    [InlineData("[DBNum1][$-804]General", "120305", "一十二万〇三百〇五")]
    [InlineData("[DBNum2][$-804]General\"元整\"", "2008", "贰仟零捌元整")]
    [InlineData("yyyy/m/d", "46086", "2026/3/5")]
    [InlineData("yyyy/m/d", "60", "1900/2/29")]
    [InlineData("yyyy-mm-dd", "1", "1900-01-01")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\"", "46086", "2026年3月5日")]
    [InlineData("yyyy\"年\"m\"月\";@", "46086", "2026年3月")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "46006", "二〇二五年十二月十五日")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "46086", "2026年3月5日")]
    [InlineData("yyyy/m/d h:mm", "46086.604166666664", "2026/3/5 14:30")]
    [InlineData("h:mm AM/PM", "0.604166666666667", "2:30 PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "0.604166666666667", "下午2时30分")]
    [InlineData("[h]:mm:ss", "1.5", "36:00:00")]
    [InlineData("mm:ss.0", "0.00001", "00:00.9")]
    [InlineData("yyyy/m/d aaaa", "46086", "2026/3/5 星期四")]
    [InlineData("d-mmm-yy", "46086", "5-Mar-26")]
    public void A_number_is_shown_by_its_format(string code, string stored, string shown) =>
        Assert.Equal(shown, NumberFormat.Of(code).Write(StoredNumber.Parse(stored)!.Value, is1904: false).Text);

    [Theory]
    [InlineData("0", "13.0000001", "None")]
    [InlineData("0", "12.6", "Rounded")]
    [InlineData("0.00%", "0.33333", "Rounded")]
    [InlineData("General", "0.333333333333333", "None")]
    [InlineData("General", "1234567890.55", "Rounded")]
    [InlineData(";;;", "5", "Hidden")]
    [InlineData("\"已批\"", "5", "Hidden")]
    [InlineData("_ * #,##0_ ;_ * \"-\"_ ", "0", "None")]
    [InlineData("0;-0;\"-\"", "0", "None")]
    [InlineData("# ?/?", "0.5", "Unformatted")]
    [InlineData("yyyy/m/d", "-1", "Unformatted")]
    [InlineData("yyyy/m/d", "99999999", "Unformatted")]
    public void What_a_format_does_not_show_is_known(string code, string stored, string loss) =>
        Assert.Equal(loss, NumberFormat.Of(code).Write(StoredNumber.Parse(stored)!.Value, is1904: false).Loss.ToString());

    [Theory]
    [InlineData("@", "甲", "甲")]
    [InlineData("0.00", "甲", "甲")]
    [InlineData("0;-0;0;\"共\"@", "甲", "共甲")]
    [InlineData("@\"（章）\"", "甲", "甲（章）")]
    [InlineData("0;-0;0;", "甲", "")]
    public void A_text_is_shown_by_its_format(string code, string text, string shown) => Assert.Equal(shown, NumberFormat.Of(code).Write(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("甲")]
    [InlineData("1E99999")]
    [InlineData("--1")]
    [InlineData(".")]
    public void What_is_no_number_is_none(string text) => Assert.Null(StoredNumber.Parse(text));

    [Fact]
    public void Every_built_in_format_writes_any_number()
    {
        for (var format = 0; format < 80; format++)
        {
            foreach (var stored in (string[])["0", "1", "-1", "46086.75", "1E300", "-1E-300", "2958466"])
                Assert.NotNull(NumberFormat.Of(BuiltInFormats.Code(format)).Write(StoredNumber.Parse(stored)!.Value, is1904: true).Text);
        }
    }

    [Fact]
    public void A_format_of_random_characters_never_throws()
    {
        var random = new Random(8);
        const string Letters = "0#?,.%;[]\"\\_*@/ymdhsaeE+-$<>=!年General0123456789 AM/PMDBNum";
        for (var i = 0; i < 20_000; i++)
        {
            var code = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Letters[random.Next(Letters.Length)]));
            var format = NumberFormat.Of(code);
            Assert.NotNull(format.Write(StoredNumber.Parse("46086.123456")!.Value, is1904: false).Text);
            Assert.NotNull(format.Write(StoredNumber.Parse("-0.5")!.Value, is1904: false).Text);
            Assert.NotNull(format.Write("甲").Text);
        }
    }
}
