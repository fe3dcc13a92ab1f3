using PerfTargets.Ingest.Reading.Pdf.Recognition;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

public class SecondReadingTests
{
    [Theory]
    [InlineData("1025.73", 96, true)]
    [InlineData("74.429%", 46, true)]
    [InlineData("护", 41, true)]
    [InlineData("费", 89, false)]
    [InlineData("5次", 94, false)]
    [InlineData("元)", 72, false)]
    [InlineData("按实际完成", 30, false)]
    public void The_model_for_figures_reads_again_what_is_no_ideograph_for_sure(string read, double confidence, bool again) =>
        Assert.Equal(again, RecognisedText.MayBeFigures([new RecognisedWord(read, confidence)]));

    [Fact]
    public void A_line_is_read_again_until_two_readings_agree_or_one_is_sure()
    {
        var reading = new CropReading();
        Assert.False(reading.IsSettled);
        reading.Add([new RecognisedWord("完咸率", 40)]);
        Assert.False(reading.IsSettled);
        reading.Add([new RecognisedWord("完成率", 74)]);
        Assert.False(reading.IsSettled);
        reading.Add([new RecognisedWord("完咸率", 45)]);
        Assert.True(reading.IsSettled);
        Assert.Equal("完咸率", RecognisedText.Join(reading.Words));

        var sure = new CropReading();
        sure.Add([new RecognisedWord("完成率", 76)]);
        Assert.True(sure.IsSettled);
    }
}
