using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Reads the words of Tesseract's TSV output.</summary>
internal static class TsvReader
{
    private const int Columns = 12;
    private const string Word = "5";
    private const int LongestWord = 2000;
    private const int LongestLine = 2 * LongestWord;
    private const int MostWords = 1000;

    /// <summary>The words by picture, in the order of the list; a line that makes no sense is left out.</summary>
    /// <param name="text">The output.</param>
    /// <param name="pictures">How many pictures were in the list.</param>
    public static List<RecognisedWord>[] Read(TextReader text, int pictures)
    {
        var words = new List<RecognisedWord>[pictures];
        for (var i = 0; i < pictures; i++)
            words[i] = [];
        var line = new StringBuilder();
        while (Next(text, line))
            Take(line.ToString(), words);
        return words;
    }

    private static void Take(string line, List<RecognisedWord>[] words)
    {
        var fields = line.Split('\t', Columns);
        if (fields.Length == Columns && fields[0] == Word
            && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var picture) && picture >= 1 && picture <= words.Length
            && words[picture - 1].Count < MostWords
            && Clean(fields[11]) is { Length: > 0 and <= LongestWord } word)
        {
            words[picture - 1].Add(new RecognisedWord(word, Confidence(fields[10])));
        }
    }

    // A word with a confidence that is none was read all the same, and is to be doubted.
    private static double Confidence(string field) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence) && double.IsFinite(confidence) ? Math.Clamp(confidence, 0, 100) : 0;

    // What is beyond the longest line is passed over: a program gone wrong may write without an end.
    private static bool Next(TextReader text, StringBuilder line)
    {
        line.Clear();
        var c = text.Read();
        if (c < 0)
            return false;
        for (; c >= 0 && c != '\n'; c = text.Read())
        {
            if (line.Length < LongestLine)
                line.Append((char)c);
        }

        return true;
    }

    private static string Clean(string word) => string.Concat(word.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
}
