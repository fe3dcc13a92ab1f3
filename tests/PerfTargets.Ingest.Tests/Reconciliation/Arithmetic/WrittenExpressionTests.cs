using System.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Tests.Reconciliation.Arithmetic;

/// <summary>Calculations in many spellings, with seeded numbers: right ones hold, wrong ones are found, and every number has its place.</summary>
public class WrittenExpressionTests
{
    private const int Runs = 1500;

    private static StatedCalculation Only(string text)
    {
        var found = AmountReader.Read(text).Calculations;
        Assert.True(found.Count == 1, $"{text}: {found.Count} calculations");
        return found[0];
    }

    [Fact]
    public void A_right_result_is_right_in_every_spelling()
    {
        var random = new Random(11);
        for (var i = 0; i < Runs; i++)
        {
            var written = WrittenExpression.Make(random, 0);
            var calculation = Only(written.Text);
            Assert.True(calculation.Verdict == Verdict.Right, written.Text);
            Assert.True(written.Yuan == calculation.Expected, $"{written.Text}: {calculation.Expected}");
        }
    }

    [Fact]
    public void A_wrong_result_is_wrong_in_every_spelling()
    {
        var random = new Random(12);
        for (var i = 0; i < Runs; i++)
        {
            var written = WrittenExpression.Make(random, random.Next(2) == 0 ? 7 : -1);
            var calculation = Only(written.Text);
            Assert.True(calculation is { Verdict: Verdict.Wrong, Certainty: Certainty.Certain }, written.Text);
            Assert.True(written.Yuan == calculation.Expected, $"{written.Text}: {calculation.Expected}");
        }
    }

    [Fact]
    public void Every_number_of_a_tree_has_its_place_in_the_text()
    {
        var random = new Random(13);
        for (var i = 0; i < Runs; i++)
        {
            var text = WrittenExpression.Make(random, 0).Text;
            var calculation = Only(text);
            Assert.All(calculation.Work.Numbers.Append(calculation.Result), token => Assert.Equal(text.Substring(token.Start, token.Length), token.Text));
        }
    }

    [Theory]
    [InlineData("3+5×2=13", 13)]
    [InlineData("（3+5）×2=16", 16)]
    [InlineData("{（3+5）×2+4}÷5=4", 4)]
    [InlineData("20元-6元-4元=10元", 10)]
    [InlineData("（3+1）天×85人×100元=34000元", 34000)]
    [InlineData("12个点位×0.2万元=2.4万元", 24000)]
    [InlineData("200万元×30%=60万元", 600000)]
    [InlineData("2人（含队长）×300元/人=600元", 600)]
    [InlineData("120万元÷12个月=10万元", 100000)]
    [InlineData("8万元-3万元=5万元", 50000)]
    public void Brackets_and_signs_bind_as_taught_at_school(string text, decimal expected)
    {
        var calculation = Assert.Single(AmountReader.Read(text).Calculations);
        Assert.Equal(expected, calculation.Expected);
        Assert.Equal(Verdict.Right, calculation.Verdict);
    }

    [Theory]
    [InlineData("3万元×2万元=6万元")]
    [InlineData("约20人×300元/人=7000元")]
    [InlineData("20人×300元/人/次=9000元")]
    [InlineData("20人+300元=320元")]
    [InlineData("300元÷0人=300元")]
    public void What_makes_no_sense_is_unclear(string text) =>
        Assert.All(AmountReader.Read(text).Calculations, calculation => Assert.Equal(Verdict.Unclear, calculation.Verdict));

    [Theory]
    [InlineData("1×", "2=3")]
    [InlineData("1+", "1")]
    [InlineData("(1+", "1")]
    [InlineData("1人×2元+", "3元=4元")]
    [InlineData("9", "元")]
    [InlineData("1万元，共", "2万元")]
    [InlineData("购书费共1万元；", "")]
    [InlineData("1人、", "共5人")]
    [InlineData("共1人", "")]
    [InlineData("1人：", "")]
    public void Long_texts_are_read_in_linear_time(string piece, string end)
    {
        var watch = Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat(piece, 5_000)) + end;
        Assert.NotNull(AmountReader.Read(text));
        Assert.NotNull(CountSumReader.Read(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        string[] pieces = ["3", "万元", "元/人", "（", "）", "×", "÷", "-", "+", "=", "其中：", "共", "计", "，", "；", "人", "月", "三次", "每", "0", "%", "x", "{", "}", "99999999999", "乘", "约"];
        var random = new Random(14);
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.NotNull(AmountReader.Read(text));
            Assert.NotNull(CountSumReader.Read(text));
        }
    }
}
