using PerfTargets.Ingest.Binding;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Binding;

public class MeasurementParserTests
{
    [Theory]
    [InlineData("≥95%", ComparisonOperator.AtLeast, "95", "%")]
    [InlineData("≤21.47%", ComparisonOperator.AtMost, "21.47", "%")]
    [InlineData("100%", null, "100", "%")]
    [InlineData("3万元", null, "3", "万元")]
    [InlineData("20.00万元", null, "20.00", "万元")]
    [InlineData("170万", null, "170", "万")]
    [InlineData("1500元／人", null, "1500", "元／人")]
    [InlineData("2330元／人.月", null, "2330", "元／人.月")]
    [InlineData("≤500元/人/月", ComparisonOperator.AtMost, "500", "元/人/月")]
    [InlineData("不少于12次", ComparisonOperator.AtLeast, "12", "次")]
    [InlineData("12次以上", ComparisonOperator.AtLeast, "12", "次")]
    [InlineData("10余期", ComparisonOperator.About, "10", "期")]
    [InlineData("250人左右", ComparisonOperator.About, "250", "人")]
    [InlineData("达到98%", null, "98", "%")]
    [InlineData("３６.８万元", null, "36.8", "万元")]
    [InlineData("3,308.29万元", null, "3308.29", "万元")]
    [InlineData("-10.32%", null, "-10.32", "%")]
    [InlineData("0", null, "0", null)]
    [InlineData("三十人次", null, "30", "人次")]
    [InlineData("不少于两次", ComparisonOperator.AtLeast, "2", "次")]
    [InlineData("不低于百分之九十八", ComparisonOperator.AtLeast, "98", "%")]
    [InlineData("二百零五户", null, "205", "户")]
    [InlineData("≥630项次", ComparisonOperator.AtLeast, "630", "项次")]
    [InlineData("12队", null, "12", "队")]
    public void One_quantity_gives_its_number_unit_and_comparison(string raw, ComparisonOperator? op, string value, string? unit)
    {
        var measurement = MeasurementParser.Parse(raw, null, null)!;
        Assert.Equal(raw, measurement.Raw);
        Assert.Equal(op, measurement.Operator);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), measurement.Value);
        Assert.Equal(unit, measurement.Unit);
        Assert.False(measurement.Qualitative);
        Assert.Empty(measurement.Quantities);
    }

    [Theory]
    [InlineData("优")]
    [InlineData("效果明显")]
    [InlineData("据实列支")]
    [InlineData("一次性发放到位")]
    [InlineData("一级")]
    [InlineData("十分满意")]
    public void Words_are_qualitative(string raw)
    {
        var measurement = MeasurementParser.Parse(raw, null, null)!;
        Assert.True(measurement.Qualitative);
        Assert.Null(measurement.Value);
    }

    [Theory]
    [InlineData("2026年1—12月")]
    [InlineData("2026年1月-2026年12月")]
    [InlineData("2026年12月31日前")]
    [InlineData("2026年全年")]
    [InlineData("2025年底前")]
    [InlineData("按《管理办法》（某财发〔2022〕3号）执行")]
    public void Dates_and_document_numbers_are_no_quantities(string raw)
    {
        var measurement = MeasurementParser.Parse(raw, null, null)!;
        Assert.Null(measurement.Value);
        Assert.Empty(measurement.Quantities);
        Assert.False(measurement.Qualitative);
    }

    [Theory]
    [InlineData("巡查点位2个", "2个")]
    [InlineData("培训河长40人、护渠员60人，举办培训班2次", "40人 60人 2次")]
    [InlineData("共计87人。其中：行政人员11人，事业人员76人", "87人 11人 76人")]
    [InlineData("12个*0.2万元=2.4万元", "12个 0.2万元 2.4万元")]
    [InlineData("开展3—5天集中培训", "3天 5天")]
    [InlineData("1、宣传费3万元。2、维修费5万元", "3万元 5万元")]
    [InlineData("预计缴费人数3.25万人", "3.25万人")]
    [InlineData("维护经费79元/人年", "79元/人年")]
    [InlineData("覆盖群众3万余人次", "3万人次")]
    public void A_sentence_gives_every_quantity_in_order(string raw, string quantities)
    {
        var measurement = MeasurementParser.Parse(raw, null, null)!;
        Assert.Null(measurement.Value);
        var read = measurement.Quantities.Select(q => q.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + q.Unit);
        Assert.Equal(quantities, string.Join(' ', read));
    }

    [Fact]
    public void A_sentence_keeps_the_comparison_beside_each_number()
    {
        var measurement = MeasurementParser.Parse("发布信息至少10条，覆盖200余人，满意度≥90%", null, null)!;
        Assert.Equal(
            [ComparisonOperator.AtLeast, ComparisonOperator.About, ComparisonOperator.AtLeast],
            measurement.Quantities.Select(q => q.Operator!.Value));
    }

    [Fact]
    public void Value_type_and_measure_unit_complete_a_bare_number()
    {
        var measurement = MeasurementParser.Parse("200", "≥", "个")!;
        Assert.Equal((ComparisonOperator.AtLeast, 200m, "个"), (measurement.Operator!.Value, measurement.Value!.Value, measurement.Unit));
    }

    [Fact]
    public void A_printed_comparison_counts_more_than_the_value_type() =>
        Assert.Equal(ComparisonOperator.AtMost, MeasurementParser.Parse("≤5%", "≥", "%")!.Operator);

    [Fact]
    public void A_value_type_in_words_says_that_the_value_is_words() =>
        Assert.True(MeasurementParser.Parse("2026年12月31日前", "定性", null)!.Qualitative);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_blank_is_null(string? raw) => Assert.Null(MeasurementParser.Parse(raw, "≥", "%"));

    [Theory]
    [InlineData("巡查河段9道，共3队", "9道 3队")]
    [InlineData("2025.12.15前完成2批次", "2批次")]
    public void Digits_that_are_no_number_as_a_whole_hold_no_quantity(string raw, string quantities)
    {
        var read = MeasurementParser.Parse(raw, null, null)!.Quantities.Select(quantity => FormattableString.Invariant($"{quantity.Value}{quantity.Unit}"));
        Assert.Equal(quantities, string.Join(' ', read));
    }

    [Fact]
    public void A_number_of_a_million_digits_is_passed_over_at_once()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(MeasurementParser.Parse("约" + new string('9', 1_000_000) + "个", null, null)!.Quantities);
        Assert.True(watch.Elapsed.TotalSeconds < 5, $"{watch.Elapsed.TotalSeconds} s");
    }

    [Fact]
    public void A_value_type_set_apart_still_says_that_the_value_is_words() =>
        Assert.True(MeasurementParser.Parse("2026年12月31日前", "定 性", null)!.Qualitative);
}
