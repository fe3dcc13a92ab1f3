using System.Globalization;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Tests.Reconciliation.Arithmetic;

public class TokenizerTests
{
    private static string Numbers(string text) => string.Join(' ', Tokenizer.Read(text)
        .Where(token => token.IsOperand || token.Kind == TokenKind.Date)
        .Select(token => token.Kind.ToString()[0] + token.Value.ToString("0.######", CultureInfo.InvariantCulture) + (token.Per.Count > 0 ? "/" + string.Join('/', token.Per) : "")));

    [Theory]
    [InlineData("书籍采购3.5万元", "A35000")]
    [InlineData("书籍采购 3.5 万元", "A35000")]
    [InlineData("印刷费12,500元", "A12500")]
    [InlineData("印刷费1,2万元", "C1 A20000")]
    [InlineData("补助１.２万元", "A12000")]
    [InlineData("区级资金80万", "A800000")]
    [InlineData("服务读者3.2万人次", "C32000")]
    [InlineData("讲师课酬1500元/人", "R1500/人")]
    [InlineData("讲师课酬1500元／人.次", "R1500/人/次")]
    [InlineData("保险60元/人年", "R60/人/年")]
    [InlineData("岗位补贴0.2万元/人/月", "R2000/人/月")]
    [InlineData("每个书屋补助5000元", "R5000")]
    [InlineData("补助标准：每人300元", "R300")]
    [InlineData("标准化书架购置2万元", "A20000")]
    [InlineData("开展阅读活动12期", "C12")]
    [InlineData("满意度95%以上", "P95")]
    [InlineData("2026年3月15日前完成", "D2026 D3 D15")]
    [InlineData("2026年1—12月", "D2026 D1")]
    [InlineData("云财发〔2022〕3号", "D3")]
    [InlineData("《全民阅读规划（2021—2025年）》要求", "")]
    [InlineData("1、书籍2万元；2、书架1万元", "A20000 A10000")]
    [InlineData("30人×200元/人", "C30 R200/人")]
    [InlineData("3名馆员×0.4万元/月×12月", "C3 R4000/月 C12")]
    public void Numbers_are_told_apart(string text, string expected) => Assert.Equal(expected, Numbers(text));

    [Theory]
    [InlineData("不超过20万元", ComparisonOperator.AtMost)]
    [InlineData("≤20万元", ComparisonOperator.AtMost)]
    [InlineData("20万元以内", ComparisonOperator.AtMost)]
    [InlineData("不少于20万元", ComparisonOperator.AtLeast)]
    [InlineData("20余万元", ComparisonOperator.About)]
    [InlineData("20万余元", ComparisonOperator.About)]
    [InlineData("约20万元", ComparisonOperator.About)]
    [InlineData("20万元左右", ComparisonOperator.About)]
    [InlineData("15—20万元", ComparisonOperator.About)]
    [InlineData("达到20万元", null)]
    [InlineData("20万元", null)]
    public void A_bound_is_kept_with_its_number(string text, ComparisonOperator? bound) =>
        Assert.Equal(bound, Assert.Single(Tokenizer.Read(text), token => token.Kind == TokenKind.Amount).Bound);

    [Theory]
    [InlineData("共计：9.5万元", true)]
    [InlineData("合计9.5万元", true)]
    [InlineData("共9.5万元", true)]
    [InlineData("预计需要9.5万元", true)]
    [InlineData("预计9.5万元", false)]
    [InlineData("公共阅览室9.5万元", false)]
    [InlineData("急需设备9.5万元", false)]
    public void A_total_word_stands_right_before_its_number(string text, bool total) =>
        Assert.Equal(total, Tokenizer.Read(text).Any(token => token.Kind == TokenKind.Total));

    [Fact]
    public void The_tokens_are_the_whole_text()
    {
        const string text = "一是购书3万元，二是（含运费）布展2场×0.5万元＝1万元；合计：4万元。其中…… ";
        var tokens = Tokenizer.Read(text);
        Assert.Equal(text, string.Concat(tokens.Select(token => token.Text)));
        Assert.All(tokens, token => Assert.Equal(text.Substring(token.Start, token.Length), token.Text));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        string[] pieces = ["3", "万元", "元/", "（", "）", "×", "=", "其中", "共计", "，", "；", "年", "〔", "《", "1,", ".", "人", "99999999999999999999999999999999", "-", "≤", "(", "999999999999", "》", "亿元", "3元其中", "每"];
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.Equal(text, string.Concat(Tokenizer.Read(text).Select(token => token.Text)));
            Assert.NotNull(AmountReader.Read(text));
        }
    }
}
