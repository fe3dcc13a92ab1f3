using System.Text;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>Noise within a text.</summary>
internal static partial class TextNoise
{
    /// <summary>A label set apart: blanks inside, a colon behind, brackets of the other width.</summary>
    public static string Label(string text, Noise noise)
    {
        text = Spaced(text, noise);
        if (noise.Falls(NoiseKinds.LabelSpacing, 4) && char.IsLetter(text[^1]))
            text += noise.Pick<string>(["：", ":", " ："]);
        if (noise.Falls(NoiseKinds.LabelSpacing, 3))
            text = text.Contains('（', StringComparison.Ordinal) ? text.Replace('（', '(').Replace('）', ')') : text.Replace('(', '（').Replace(')', '）');
        return Broken(text, noise);
    }

    /// <summary>A title or a label with blanks between its characters, or in front and behind.</summary>
    public static string Spaced(string text, Noise noise)
    {
        if (!noise.Falls(NoiseKinds.LabelSpacing, 3))
            return text;
        var blank = noise.Pick<string>(["　", " ", "\u00A0", "  "]);
        return noise.Next(4) == 0 ? blank + text + blank : string.Join(blank, text.EnumerateRunes().Select(rune => rune.ToString()));
    }

    /// <summary>A text with a line break between two of its characters, not between a number and its unit.</summary>
    public static string Broken(string text, Noise noise)
    {
        if (text.Length < 4 || !noise.Falls(NoiseKinds.LineBreaks, 4))
            return text;
        var places = Enumerable.Range(2, text.Length - 2).Where(at => IsHan(text[at - 1]) && IsHan(text[at]) && !text[Math.Max(0, at - 3)..at].Any(c => char.IsAsciiDigit(c) || c is '/' or '／')).ToList();
        return places.Count == 0 ? text : text.Insert(noise.Pick(places), "\n");
    }

    /// <summary>Whether a cell holds an amount or a rate and nothing else.</summary>
    public static bool IsAmount(string text) => WholeAmount().IsMatch(text);

    /// <summary>An amount in full width, or with blanks about it.</summary>
    public static string Amount(string text, Noise noise)
    {
        if (!noise.Falls(NoiseKinds.WideAmounts, 2))
            return text;
        var wide = new StringBuilder();
        foreach (var c in text)
            wide.Append(c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c);
        return noise.Next(4) == 0 ? $" {text} " : wide.ToString();
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex(@"^\d+(\.\d+)?%?$")]
    private static partial Regex WholeAmount();
}
