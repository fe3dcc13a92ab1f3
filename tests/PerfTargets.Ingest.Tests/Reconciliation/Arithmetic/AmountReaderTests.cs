using System.Globalization;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Tests.Reconciliation.Arithmetic;

public class AmountReaderTests
{
    private static string Terms(string text) => string.Join(' ', AmountReader.Read(text).Terms
        .Select(term => term.Origin == TermOrigin.Obscure ? "?" : term.Yuan.ToString("0.##", CultureInfo.InvariantCulture)));

    private static string Sums(string text) => string.Join(' ', AmountReader.Read(text).Sums
        .Select(sum => sum.Verdict + (sum.Verdict == Verdict.Wrong ? "/" + sum.Certainty : "")));

    [Theory]
    [InlineData("购书费3万元", "30000")]
    [InlineData("购书费3万元，布展费2万元", "30000 20000")]
    [InlineData("购书费3万元，布展费2万元，共计5万元", "50000")]
    [InlineData("布展等各类费用预计需3万元", "30000")]
    [InlineData("馆员300元/人，讲师500元/人，预计需1万元", "10000")]
    [InlineData("县级配套资金40万元。其中：1、书屋30万元。2、车辆10万元。", "400000")]
    [InlineData("讲师10人*1600元/人=1.6万元", "16000")]
    [InlineData("讲师10人*1600元/人", "16000")]
    [InlineData("（3000+800）×12，共4.56万元", "45600")]
    [InlineData("保安2人×3000元/人/月", "?")]
    [InlineData("保安2人×3000元/人/月×12月", "72000")]
    [InlineData("购置图书200册，服务1200人", "")]
    [InlineData("购书费（含运费0.2万元）3万元", "30000")]
    [InlineData("3万元+2万元", "50000")]
    [InlineData("甲班2期，每期1.5万元，共3万元；乙班3期，每期1万元，共3万元", "30000 30000")]
    [InlineData("甲班40人，共2万元；乙班50人，共3万元", "20000 30000")]
    [InlineData("甲班40人，共2万元，乙班50人，共3万元", "20000 30000")]
    [InlineData("甲班2万元，乙班3万元；全年合计5万元", "50000")]
    public void Amounts_of_a_text(string text, string expected) => Assert.Equal(expected, Terms(text));

    [Theory]
    [InlineData("购书3万元，布展2万元，共计5万元", "Right")]
    [InlineData("购书3万元、布展2万元，共计：6万元", "Wrong/Certain")]
    [InlineData("购书3.0万元；布展5000元；合计3.5万元", "Right")]
    [InlineData("购书300册，3万元，布展2场，2万元，书柜2组，0.5万元，预计需5.5万元", "Right")]
    [InlineData("购书300册，3万元，布展2场，2万元，书柜2组，0.5万元，预计需6万元", "Wrong/Certain")]
    [InlineData("讲师10人*1600元/人=1.6万元，场地2万元，共计3.6万元", "Right")]
    [InlineData("讲师10人*1600元/人=1.6万元，场地2万元，共计3.7万元", "Wrong/Certain")]
    [InlineData("讲师10人*1600元/人，场地2万元，共计3.6万元", "Right")]
    [InlineData("讲师10人*1600元/人，场地2万元，共计3.7万元", "Wrong/Likely")]
    [InlineData("讲师25人*0.08万元/人/年，共2万元；司机3人*1400元/人，共0.42万元。预计需2.42万元", "Right")]
    [InlineData("讲师25人*0.08万元/人/年，共2万元；司机3人*1400元/人，共0.42万元。预计需2.52万元", "Wrong/Certain")]
    [InlineData("甲馆1万元，乙馆2万元，共3万元；丙馆3万元，丁馆4万元，共7万元。合计10万元", "Right Right Right")]
    [InlineData("购书3万元，布展2万元，讲座费共计1万元", "")]
    [InlineData("购书预计需3万元，布展预计需2万元", "")]
    [InlineData("甲班2期，每期1.5万元，共3万元；乙班3期，每期1万元，共3万元；合计6万元", "Right")]
    [InlineData("甲班2期，每期1.5万元，共3万元；乙班3期，每期1万元，共3万元；合计7万元", "Wrong/Certain")]
    [InlineData("讲师500元/人，馆员300元/人，共计2万元", "")]
    [InlineData("约3万元购书，布展2万元，共计5.5万元", "Unclear")]
    [InlineData("上年投入3万元，购书2万元，布展2万元，共计4万元", "Unclear")]
    [InlineData("总规模5万元，购书2万元，布展2万元，共计4万元", "Wrong/Likely")]
    [InlineData("由3万元提到5万元，布展2万元，共计7万元", "Unclear")]
    [InlineData("2023年5名和2024年3名合计8名", "")]
    [InlineData("采购5万元，其中图书3万元、书架1万元，共计4万元", "Right")]
    [InlineData("采购5万元，其中图书3万元、书架1万元，共计5万元", "Unclear")]
    [InlineData("购书（绘本1万元，期刊2万元，共计4万元）", "Wrong/Certain")]
    public void Totals_of_a_text(string text, string expected) => Assert.Equal(expected, Sums(text));

    [Fact]
    public void A_sum_of_products_may_be_rounded_to_the_totals_last_digit()
    {
        Assert.Equal("Right", Sums("讲师3人*1333元/人，场地1万元，共计1.40万元"));
        Assert.Equal("Right", Sums("讲师3人*1350元/人，场地1万元，共计1.41万元"));
        Assert.Equal("Wrong/Likely", Sums("讲师3人*1351元/人，场地1万元，共计1.40万元"));
    }

    [Fact]
    public void A_wrong_sum_says_what_the_parts_add_up_to()
    {
        var sum = Assert.Single(AmountReader.Read("购书3万元、布展2万元，共计6万元").Sums);
        Assert.Equal(50_000m, sum.Expected);
        Assert.Equal(60_000m, sum.Total.Yuan);
        Assert.Equal(Certainty.Certain, sum.Certainty);
    }
}
