using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan.Rules;

public class RuleEraserTests
{
    [Fact]
    public void Nothing_of_the_rules_is_left()
    {
        var sheet = SheetReader.Read(FormPage.Draw(withText: false).Take());
        Assert.True(sheet.Ink.InkShare(sheet.Ink.Bounds) > 0.005);
        Assert.Equal(0, sheet.Text.InkShare(sheet.Text.Bounds));
    }

    [Fact]
    public void Characters_keep_their_strokes()
    {
        var (with, without) = (new Canvas(1240, 1400), FormPage.Draw(withText: false));
        foreach (var canvas in new[] { with, without })
            canvas.Text(380, 215, 8).Text(380, 275, 8);
        var (wanted, found) = (SheetReader.Read(with.Take()).Text, SheetReader.Read(without.Take()).Text);
        Assert.Equal(wanted.Crop(new Box(360, 205, 690, 315))!.Levels, found.Crop(new Box(360, 205, 690, 315))!.Levels);
    }

    [Fact]
    public void A_stroke_that_crosses_a_rule_stays()
    {
        // A tail of three pixels hangs from its cell over the border.
        var sheet = SheetReader.Read(FormPage.Draw(withText: false).Fill(500, 240, 503, 275, Canvas.Black).Take());
        Assert.Equal(1, sheet.Text.InkShare(new Box(500, 242, 503, 273)));
    }
}
