using System.Text;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>The words of a stretch as text.</summary>
internal static class RecognisedText
{
    private const int MostOthers = 1;

    // A figure or sign that is read as an ideograph is read with doubt.
    private const double SureOfIdeograph = 60;
    private const string Marks = ".,%+-*/=<>()";

    /// <summary>The words joined: a space stays between words of scripts that have spaces; between ideographs recognition sets them at will.</summary>
    public static string Join(IReadOnlyList<RecognisedWord> words)
    {
        var text = new StringBuilder();
        foreach (var (word, _) in words)
        {
            if (text.Length > 0 && Script.IsLetter(text[^1]) && Script.IsLetter(word[0]))
                text.Append(' ');
            text.Append(word);
        }

        return text.ToString();
    }

    /// <summary>How sure the least sure word is: 0 to 100; 0 without words.</summary>
    public static double Confidence(IReadOnlyList<RecognisedWord> words) => words.Count == 0 ? 0 : words.Min(w => w.Confidence);

    /// <summary>true for text that may be a number, as far as the model for Chinese can tell: it reads a percent sign as it may, though never as an ideograph it is sure of.</summary>
    public static bool MayBeFigures(IReadOnlyList<RecognisedWord> words)
    {
        if (words.Any(w => w.Confidence >= SureOfIdeograph && w.Text.Any(Script.IsWide)))
            return false;
        var (figures, others) = (0, 0);
        foreach (var c in words.SelectMany(w => w.Text))
        {
            if (char.IsAsciiDigit(c))
                figures++;
            else if (!Marks.Contains(c, StringComparison.Ordinal))
                others++;
        }

        return figures > 0 ? others <= MostOthers : others <= MostOthers && words.Count > 0;
    }

    /// <summary>Whether the model for figures has the better reading: figures, where the one for Chinese saw no ideograph or was less sure.</summary>
    public static bool IsBetter(IReadOnlyList<RecognisedWord> figures, IReadOnlyList<RecognisedWord> words) =>
        AreFigures(figures) && (!words.Any(w => w.Text.Any(Script.IsWide)) || Confidence(figures) > Confidence(words));

    /// <summary>true for text that is a number with its signs, or a percent sign, and nothing else.</summary>
    public static bool AreFigures(IReadOnlyList<RecognisedWord> words) =>
        words is [{ Text: "%" }] || (words.Any(w => w.Text.Any(char.IsAsciiDigit)) && words.All(w => w.Text.All(c => char.IsAsciiDigit(c) || Marks.Contains(c, StringComparison.Ordinal))));
}
