using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting.Report;

namespace PerfTargets.Ingest.Reporting;

/// <summary>The sentence a finding rests on, with the wrong figure marked.</summary>
internal static partial class EvidenceExcerpt
{
    private const int Before = 24;
    private const int After = 30;

    /// <summary>Beyond this no figure is compared in another unit: a number of twenty digits is no amount.</summary>
    private const decimal Largest = 100_000_000_000_000_000_000m;

    /// <summary>The printed text around the wrong figure; null when the evidence is a bare figure, which the formula shows.</summary>
    /// <param name="evidence">The place.</param>
    /// <param name="finding">Has the figure.</param>
    /// <param name="style">How it is marked.</param>
    public static string? Of(Evidence evidence, Finding finding, TextStyle style)
    {
        if (!evidence.Raw.Any(char.IsLetter))
            return null;
        var cut = Cut(evidence.Raw, finding.Actual, Before, After);
        return string.Concat(
            cut.CutBefore ? "…" : "", cut.Before, cut.Marked.Length > 0 ? style.Mark(cut.Marked) : "", cut.After, cut.CutAfter ? "…" : "");
    }

    /// <summary>The printed text around the wrong figure; its beginning when the figure is not in it.</summary>
    /// <param name="printed">As printed.</param>
    /// <param name="actual">The figure; null when it is not a number.</param>
    /// <param name="before">Characters kept before it.</param>
    /// <param name="after">Characters kept behind it.</param>
    public static MarkedText Cut(string printed, decimal? actual, int before, int after)
    {
        var raw = OneLine(printed);
        var (start, length) = Figure(raw, actual) ?? (0, 0);
        var from = Boundary(raw, Math.Max(0, start - before));
        var to = Boundary(raw, Math.Min(raw.Length, start + length + after));
        return length > 0
            ? new MarkedText(raw[from..start], raw.Substring(start, length), raw[(start + length)..to], from > 0, to < raw.Length)
            : new MarkedText(raw[..to], "", "", false, to < raw.Length);
    }

    /// <summary>The text with its line ends as spaces.</summary>
    public static string OneLine(string text) => LineEnds().Replace(text.Trim(), " ");

    /// <summary>The place, or the one before it where it would part a character of two halves.</summary>
    public static int Boundary(string text, int place) =>
        place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;

    /// <summary>The last print of the figure: a total stands behind its parts.</summary>
    private static (int Index, int Length)? Figure(string raw, decimal? actual)
    {
        if (actual is not { } wanted || Math.Abs(wanted) > Largest)
            return null;
        (int, int)? found = null;
        foreach (Match match in Number().Matches(raw))
        {
            var text = string.Concat(match.Value.Where(c => c != ',').Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c == '．' ? '.' : c));
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && value <= Largest && (value == wanted || value == wanted * 10_000 || value * 10_000 == wanted))
            {
                found = (match.Index, match.Length);
            }
        }

        return found;
    }

    [GeneratedRegex(@"[0-9０-９][0-9０-９,]*([.．][0-9０-９]+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*[\r\n\t]+\s*")]
    private static partial Regex LineEnds();
}
