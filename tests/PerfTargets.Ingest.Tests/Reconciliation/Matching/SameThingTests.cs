using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Tests.Reconciliation.Matching;

public class SameThingTests
{
    [Theory]
    [InlineData("享受求职补贴人数", "求职补贴人均标准", 3)]
    [InlineData("图书管理员报酬", "3名图书管理员报酬", 3)]
    [InlineData("图书管理员报酬", "新增22名图书管理员报酬", 1)]
    [InlineData("新建书屋", "拟新建12个书屋", 3)]
    [InlineData("原有书屋", "拟新建书屋", 0)]
    [InlineData("培训", "培训补贴", 0)]
    [InlineData("流动图书馆阅读推广", "流动图书馆阅渎推广", 2)]
    [InlineData("第一图书馆阅读推广", "第二图书馆阅读推广", 0)]
    [InlineData("县图书馆阅读推广会", "乡图书馆阅读推广会", 0)]
    [InlineData("图书采购", "期刊采购", 0)]
    [InlineData("人数", "人数", 0)]
    [InlineData("", "图书采购", 0)]
    public void Names_are_as_close_as_a_careful_reader_says(string a, string b, int closeness)
    {
        Assert.Equal(closeness, SameThing.Closeness(a, b));
        Assert.Equal(closeness, SameThing.Closeness(b, a));
        Assert.Equal(closeness > 0, SameThing.Names(a, b));
    }

    [Fact]
    public void The_closest_of_several_is_found_and_a_tie_is_no_match()
    {
        Assert.Equal(1, SameThing.Closest("图书管理员报酬", ["新增图书管理员报酬", "3名图书管理员报酬"]));
        Assert.Equal(-1, SameThing.Closest("图书管理员", ["甲馆图书管理员", "乙馆图书管理员"]));
        Assert.Equal(-1, SameThing.Closest("图书管理员", ["布展"]));
    }

    [Theory]
    [InlineData("人", "名", true)]
    [InlineData("个月", "月", true)]
    [InlineData("元／人", "元/人", true)]
    [InlineData("人", "人次", false)]
    [InlineData(null, null, false)]
    public void Units_count_the_same_under_several_names(string? a, string? b, bool same) => Assert.Equal(same, SameThing.Units(a, b));
}
