using PerfTargets.Ingest.Reading.Pdf.Recognition;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

public class BracketSetterTests
{
    // Six ideographs and two wide brackets: the strokes stand 0.8 into the second cell and 0.2 into the fifth.
    private static readonly IReadOnlyList<RoundBracket> Pair = [new(1.8 / 8, '（'), new(4.2 / 8, '）')];

    [Theory]
    [InlineData("村〈社区)干部款", "村（社区）干部款")]
    [InlineData("村“社区)干部款", "村（社区）干部款")]
    [InlineData("村《社区》干部款", "村（社区）干部款")]
    [InlineData("村(社区)干部款", "村（社区）干部款")]
    public void A_bracket_of_another_kind_gives_way_to_the_one_that_is_drawn(string read, string text) =>
        Assert.Equal(text, BracketSetter.Set(read, Pair, 8));

    [Fact]
    public void A_closing_bracket_that_was_left_out_stands_as_far_behind_the_opening_one_as_it_is_drawn()
    {
        IReadOnlyList<RoundBracket> mark = [new(3.8 / 9.5, '（'), new(4.7 / 9.5, '）')];
        Assert.Equal("资金源（1）财政拨款", BracketSetter.Set("资金源（1财政拨款", mark, 9.5));
    }

    [Fact]
    public void Nothing_is_set_where_no_bracket_was_read()
    {
        Assert.Equal("村社区干部款项目", BracketSetter.Set("村社区干部款项目", Pair, 8));
        Assert.Equal("〈村社区干部款项目甲乙丙丁", BracketSetter.Set("〈村社区干部款项目甲乙丙丁", [new(0.6, '（')], 13));
        Assert.Equal("村〈社区〉干部款", BracketSetter.Set("村〈社区〉干部款", [], 8));
    }

    [Fact]
    public void A_quotation_mark_at_some_distance_stays() =>
        Assert.Equal("“村社区干部款项", BracketSetter.Set("“村社区干部款项", [new(1.8 / 8, '（')], 8));
}
