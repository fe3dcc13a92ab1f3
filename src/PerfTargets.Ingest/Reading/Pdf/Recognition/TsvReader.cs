using System.Globalization;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Reads the words of Tesseract's TSV output.</summary>
internal static class TsvReader
{
    private const int Columns = 12;
    private const string Word = "5";
    private const int LongestWord = 2000;

    /// <summary>The words by picture, in the order of the list; a line that makes no sense is left out.</summary>
    /// <param name="text">The output.</param>
    /// <param name="pictures">How many pictures were in the list.</param>
    public static List<RecognisedWord>[] Read(TextReader text, int pictures)
    {
        var words = new List<RecognisedWord>[pictures];
        for (var i = 0; i < pictures; i++)
            words[i] = [];
        while (text.ReadLine() is { } line)
        {
            var fields = line.Split('\t', Columns);
            if (fields.Length < Columns || fields[0] != Word)
                continue;
            if (int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var picture) && picture >= 1 && picture <= pictures
                && double.TryParse(fields[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence)
                && Clean(fields[11]) is { Length: > 0 and <= LongestWord } word)
            {
                words[picture - 1].Add(new RecognisedWord(word, Math.Clamp(confidence, 0, 100)));
            }
        }

        return words;
    }

    private static string Clean(string word) => string.Concat(word.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
}
