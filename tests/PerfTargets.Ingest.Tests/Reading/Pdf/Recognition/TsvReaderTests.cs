using PerfTargets.Ingest.Reading.Pdf.Recognition;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Tesseract's TSV, whole and damaged.</summary>
public class TsvReaderTests
{
    private const string Heading = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    [Fact]
    public void Words_go_to_their_pictures_in_their_order()
    {
        var words = Read(Heading + "1\t1\t0\t0\t0\t0\t0\t0\t90\t30\t-1\t\n" + Line(1, "96.5", "绩效") + Line(1, "12", "目标") + Line(3, "88.25", "48.60"), 3);
        Assert.Equal([new RecognisedWord("绩效", 96.5), new RecognisedWord("目标", 12)], words[0]);
        Assert.Empty(words[1]);
        Assert.Equal([new RecognisedWord("48.60", 88.25)], words[2]);
    }

    [Fact]
    public void Lines_that_make_no_sense_are_left_out_and_the_others_stay()
    {
        var text = Line(1, "90", "a") + "5\t1\t1\n\n\0\n" + Line(0, "90", "b") + Line(4, "90", "c") + "5\tx\t1\t1\t1\t1\t0\t0\t9\t9\t90\td\n"
            + "4\t1\t1\t1\t1\t1\t0\t0\t9\t9\t90\te\n" + Line(1, "90", " \t ") + Line(3, "90", "f").TrimEnd('\n');
        var words = Read(text, 3);
        Assert.Equal(["a"], words[0].Select(w => w.Text));
        Assert.Empty(words[1]);
        Assert.Equal(["f"], words[2].Select(w => w.Text));
    }

    [Theory]
    [InlineData("nan")]
    [InlineData("Infinity")]
    [InlineData("?")]
    [InlineData("")]
    [InlineData("-1")]
    public void A_word_whose_confidence_is_none_is_kept_and_not_trusted(string confidence)
    {
        Assert.Equal([new RecognisedWord("12", 0)], Read(Line(1, confidence, "12"), 1)[0]);
    }

    [Fact]
    public void Confidence_is_at_most_a_hundred() => Assert.Equal(100, Read(Line(1, "1e9", "12"), 1)[0][0].Confidence);

    [Fact]
    public void Signs_that_are_none_are_left_out_of_a_word() => Assert.Equal("12%", Read(Line(1, "90", "1\u0001 2\u3000%\r"), 1)[0][0].Text);

    [Fact]
    public void A_line_without_end_and_words_without_number_are_not_kept()
    {
        var words = Read(Line(1, "90", new string('x', 1_000_000)) + string.Concat(Enumerable.Repeat(Line(2, "90", "y"), 5000)) + Line(3, "90", "z"), 3);
        Assert.Empty(words[0]);
        Assert.InRange(words[1].Count, 1, 1000);
        Assert.Equal(["z"], words[2].Select(w => w.Text));
    }

    private static string Line(int picture, string confidence, string word) =>
        FormattableString.Invariant($"5\t{picture}\t1\t1\t1\t1\t0\t0\t90\t30\t{confidence}\t{word}\n");

    private static List<RecognisedWord>[] Read(string text, int pictures) => TsvReader.Read(new StringReader(text), pictures);
}
