using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan.Rules;

public class RuleFinderTests
{
    [Fact]
    public void The_rules_of_a_straight_page_are_the_ones_drawn() => HoldsBorders(SheetReader.Read(FormPage.Draw().Take()), 1);

    [Theory]
    [InlineData(-5)]
    [InlineData(-2.3)]
    [InlineData(-0.6)]
    [InlineData(0.35)]
    [InlineData(1.3)]
    [InlineData(3.1)]
    [InlineData(5)]
    public void The_rules_of_a_leaning_page_are_the_ones_drawn(double degrees)
    {
        var sheet = SheetReader.Read(FormPage.Draw().TakeLeaning(degrees));
        Assert.InRange(sheet.SkewDegrees, degrees - 0.05, degrees + 0.05);
        HoldsBorders(sheet, 2);
    }

    [Fact]
    public void A_lean_too_small_to_turn_for_is_followed()
    {
        var sheet = SheetReader.Read(FormPage.Draw().TakeLeaning(0.08));
        Assert.Equal(0, sheet.SkewDegrees);
        HoldsBorders(sheet, 2);
    }

    [Fact]
    public void Light_grey_rules_are_found() => HoldsBorders(SheetReader.Read(FormPage.Draw(level: 200).Take()), 1);

    [Fact]
    public void Where_the_toner_is_weak_rules_are_found_and_text_is_none() =>
        HoldsBorders(SheetReader.Read(FormPage.Draw().Each((_, _, level) => 255 - (255 - level) * 35 / 100).Grain(2, 10).TakeLeaning(0.8)), 2);

    [Fact]
    public void Grain_is_no_rule_and_hides_none() => HoldsBorders(SheetReader.Read(FormPage.Draw().Grain(1, 40).Take()), 1.5);

    [Fact]
    public void A_shadow_over_half_the_page_hides_none() =>
        HoldsBorders(SheetReader.Read(FormPage.Draw().Each((x, _, level) => level * (1240 - 3 * x / 5) / 1240).Take()), 1);

    [Fact]
    public void A_seal_over_the_borders_hides_none() => HoldsBorders(SheetReader.Read(FormPage.Draw().Seal(700, 700, 150).Take()), 1);

    [Fact]
    public void Small_gaps_are_closed()
    {
        var canvas = FormPage.Draw();
        var random = new Random(3);
        var gaps = Enumerable.Range(0, 1240).Where(_ => random.Next(12) == 0).ToHashSet();
        HoldsBorders(SheetReader.Read(canvas.Each((x, y, level) => gaps.Contains(x) && gaps.Contains(y + 1) ? 255 : level).Take()), 1.5);
        HoldsBorders(SheetReader.Read(FormPage.Draw(withText: false).Each((x, _, level) => x % 90 is > 40 and < 44 ? 255 : level).Take()), 1.5, lyingOnly: true);
    }

    [Fact]
    public void A_stroke_of_a_character_close_behind_a_short_rule_does_not_take_it_along()
    {
        var canvas = new Canvas(800, 400)
            .Lying(17, 37, 770).Lying(105, 37, 770).Standing(37, 17, 107).Standing(768, 17, 107).Standing(233, 18, 107)
            .Standing(222, 109, 133).Standing(231, 109, 133, 1).Standing(232, 109, 133, 1, 190).Standing(240, 109, 133).Lying(131, 222, 242);
        var rule = Assert.Single(SheetReader.Read(canvas.Take()).Rules, r => !r.IsHorizontal && r.At is > 225 and < 240 && r.From < 30);
        Assert.InRange(rule.To, 103, 109);
    }

    [Theory]
    [InlineData(10, 4)]
    [InlineData(3, 3)]
    public void Dashed_and_dotted_borders_are_found(int dash, int gap)
    {
        var canvas = new Canvas(1240, 1400);
        foreach (var border in FormPage.Borders())
        {
            for (var at = (int)border.From; at < border.To; at += dash + gap)
            {
                var end = Math.Min(at + dash, (int)border.To);
                if (border.IsHorizontal)
                    canvas.Lying((int)border.At, at, end);
                else
                    canvas.Standing((int)border.At, at, end);
            }
        }

        HoldsBorders(SheetReader.Read(canvas.Take()), 3);
    }

    [Fact]
    public void Text_that_lies_on_a_rule_does_not_break_it()
    {
        var canvas = FormPage.Draw();
        canvas.Text(FormPage.FirstColumn + 20, FormPage.Top + 110, 5);
        HoldsBorders(SheetReader.Read(canvas.Take()), 1);
    }

    [Fact]
    public void Where_cells_are_joined_there_is_no_rule()
    {
        // The strokes of the characters lie on the line of the border above and below.
        var canvas = new Canvas(1240, 1000).Lying(200, 150, 1052).Lying(260, 150, 1052).Lying(320, 150, 1052).Lying(380, 150, 1052)
            .Standing(150, 200, 382).Standing(1050, 200, 382).Standing(600, 200, 260).Standing(600, 320, 382)
            .Text(560 - 12, 275, 3);
        var sheet = SheetReader.Read(canvas.Take());
        var standing = sheet.Rules.Where(r => Math.Abs(r.At - 600) < 5).OrderBy(r => r.From).ToList();
        Assert.Equal(2, standing.Count);
        Assert.InRange(standing[0].To, 259, 263);
        Assert.InRange(standing[1].From, 318, 322);
    }

    [Fact]
    public void Strokes_of_characters_are_no_rules()
    {
        var canvas = new Canvas(1240, 1000);
        for (var row = 0; row < 12; row++)
            canvas.Text(100, 60 + row * 60, 30, row < 2 ? 52 : 30);
        canvas.Fill(100, 900, 190, 908, Canvas.Black).Fill(300, 850, 308, 940, Canvas.Black);
        Assert.Empty(SheetReader.Read(canvas.Take()).Rules);
    }

    [Fact]
    public void A_double_line_is_two_rules_or_one_of_both()
    {
        var rules = SheetReader.Read(new Canvas(1240, 600).Lying(200, 100, 1100).Lying(208, 100, 1100).Text(300, 300, 20).Take()).Rules;
        Assert.All(rules, r => Assert.InRange(r.At, 200, 210));
        Assert.InRange(rules.Count, 1, 2);
    }

    [Fact]
    public void Dark_edges_of_the_scan_are_no_rules()
    {
        var canvas = FormPage.Draw();
        canvas.Fill(0, 0, 25, 1400, (15, 15, 15)).Fill(0, 0, 1240, 8, (15, 15, 15)).Fill(1180, 0, 1240, 1400, (15, 15, 15));
        HoldsBorders(SheetReader.Read(canvas.Take()), 1);
    }

    [Fact]
    public void The_edges_of_a_dark_area_are_no_rules()
    {
        var rules = SheetReader.Read(new Canvas(1240, 900).Fill(200, 200, 800, 600, Canvas.Black).Text(200, 700, 20).Take()).Rules;
        Assert.Empty(rules);
    }

    [Fact]
    public void A_grey_ground_has_no_edges_and_hides_no_border() => HoldsBorders(
        SheetReader.Read(FormPage.Draw().Fill(FormPage.Left, FormPage.Top, FormPage.Right, FormPage.Top + 60, (215, 215, 215)).Take()), 1.5);

    private static void HoldsBorders(ScannedSheet sheet, double within, bool lyingOnly = false)
    {
        var (dx, dy) = ((sheet.Ink.Width - 1240) / 2.0, (sheet.Ink.Height - 1400) / 2.0);
        var (missing, extra) = FormPage.Compare(
            [.. FormPage.Borders().Where(b => b.IsHorizontal || !lyingOnly)], [.. sheet.Rules.Where(b => b.IsHorizontal || !lyingOnly)], within, dx, dy);
        Assert.Empty(missing);
        Assert.Empty(extra);
    }
}
