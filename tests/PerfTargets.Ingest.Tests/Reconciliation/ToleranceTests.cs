using System.Globalization;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Reconciliation;

public class ToleranceTests
{
    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("20.00", "20", true)]
    [InlineData("20.01", "20", false)]
    [InlineData("19.999999", "20", false)]
    public void Exact_allows_nothing(string expected, string printed, bool holds) =>
        Assert.Equal(holds, Tolerance.Exact(D(expected), D(printed)));

    [Theory]
    [InlineData("82.5249999", "82.53", false)]
    [InlineData("82.525", "82.53", true)]
    [InlineData("82.53", "82.53", true)]
    [InlineData("82.535", "82.53", true)]
    [InlineData("82.5350001", "82.53", false)]
    public void Half_unit_includes_its_limits(string calculated, string printed, bool holds) =>
        Assert.Equal(holds, Tolerance.HalfUnit(D(calculated), D(printed), 0.01m));

    [Theory]
    [InlineData(ComparisonOperator.AtLeast, "4", false)]
    [InlineData(ComparisonOperator.AtLeast, "5", true)]
    [InlineData(ComparisonOperator.AtLeast, "9", true)]
    [InlineData(ComparisonOperator.MoreThan, "5", false)]
    [InlineData(ComparisonOperator.AtMost, "5", true)]
    [InlineData(ComparisonOperator.AtMost, "5.01", false)]
    [InlineData(ComparisonOperator.LessThan, "5", false)]
    [InlineData(ComparisonOperator.LessThan, "4.99", true)]
    [InlineData(ComparisonOperator.Equal, "5.01", false)]
    [InlineData(ComparisonOperator.About, "500", true)]
    public void One_sided_counts_only_the_stated_direction(ComparisonOperator bound, string value, bool holds) =>
        Assert.Equal(holds, Tolerance.OneSided(bound, 5, D(value)));

    [Theory]
    [InlineData("147.92%", "0.01")]
    [InlineData("148%", "1")]
    [InlineData("９９．９％", "0.1")]
    [InlineData("100.00 %", "0.01")]
    [InlineData("1,025.730", "0.001")]
    public void The_last_digit_is_that_of_the_print(string raw, string unit) =>
        Assert.Equal(D(unit), Tolerance.UnitOfLastDigit(raw, 5));

    [Fact]
    public void Without_a_print_the_number_speaks_for_itself() => Assert.Equal(0.01m, Tolerance.UnitOfLastDigit(null, 147.92m));
}
