using System.Globalization;
using PerfTargets.Ingest.Binding;

namespace PerfTargets.Ingest.Tests.Binding;

public class AmountParserTests
{
    [Theory]
    [InlineData("20.00", "20.00")]
    [InlineData(" 3,308.29 ", "3308.29")]
    [InlineData("１２.５", "12.5")]
    [InlineData("147.92%", "147.92")]
    [InlineData("90万元", "90")]
    [InlineData("-10.32%", "-10.32")]
    [InlineData("¥36.8", "36.8")]
    [InlineData("0", "0")]
    public void A_number_keeps_its_places(string text, string expected) =>
        Assert.Equal(expected, AmountParser.Parse(text)?.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("……")]
    [InlineData("—")]
    [InlineData("无")]
    [InlineData("12,34")]
    [InlineData("3 5")]
    [InlineData("1.2.3")]
    [InlineData("1e5")]
    [InlineData("")]
    public void Anything_else_is_no_number(string text) => Assert.Null(AmountParser.Parse(text));

    [Fact]
    public void A_number_too_long_for_a_decimal_is_no_number() => Assert.Null(AmountParser.Parse(new string('9', 40)));

    [Theory]
    [InlineData("29", 29)]
    [InlineData("29人", 29)]
    [InlineData("29.5", null)]
    [InlineData("-3", null)]
    public void A_count_is_a_whole_number(string text, int? expected) => Assert.Equal(expected, AmountParser.Count(text));
}
