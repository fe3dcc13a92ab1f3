using PerfTargets.Ingest.Reporting.Slips;

namespace PerfTargets.Ingest.Tests.Reporting.Slips;

public class SlipFileNameTests
{
    [Theory]
    [InlineData("甲县教育局", "甲县教育局")]
    [InlineData(null, "未写单位")]
    [InlineData(" . ", "未写单位")]
    [InlineData("a<b>:c\"d/e\\f|g?h*", "a_b__c_d_e_f_g_h_")]
    [InlineData("甲县\u202E财政\n局.", "甲县财政局")]
    [InlineData("con", "_con")]
    [InlineData("COM1.x", "_COM1.x")]
    [InlineData("Connect", "Connect")]
    public void Windows_takes_it(string? unit, string name) => Assert.Equal(name, SlipFileName.Safe(unit));

    [Fact]
    public void It_is_not_too_long_and_no_character_is_cut_in_half()
    {
        var name = SlipFileName.Safe("局" + string.Concat(Enumerable.Repeat("𠮷", 80)));
        Assert.Equal(59, name.Length);
        Assert.True(char.IsLowSurrogate(name[^1]));
    }

    [Fact]
    public void Two_units_of_one_name_get_two_files()
    {
        var names = new SlipFileName();
        Assert.Equal(["A局", "a局（2）", "a局（2）（2）", "A局（3）"], new[] { "A局", "a局", "a局（2）", "A局" }.Select(names.Next));
    }
}
