using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>The sentence a finding rests on, with the wrong figure marked.</summary>
internal static partial class EvidenceExcerpt
{
    private const int Before = 24;
    private const int After = 30;

    /// <summary>The printed text around the wrong figure; null when the evidence is a bare figure, which the formula shows.</summary>
    /// <param name="evidence">The place.</param>
    /// <param name="finding">Has the figure.</param>
    /// <param name="style">How it is marked.</param>
    public static string? Of(Evidence evidence, Finding finding, TextStyle style)
    {
        var raw = LineEnds().Replace(evidence.Raw.Trim(), " ");
        if (!raw.Any(c => char.IsLetter(c)))
            return null;
        var figure = Figure(raw, finding.Actual);
        var (start, length) = figure is { } found ? (found.Index, found.Length) : (0, 0);
        var from = Math.Max(0, start - Before);
        var to = Math.Min(raw.Length, start + length + After);
        return string.Concat(
            from > 0 ? "…" : "",
            raw[from..start],
            length > 0 ? style.Mark(raw.Substring(start, length)) : "",
            raw[(start + length)..to],
            to < raw.Length ? "…" : "");
    }

    /// <summary>The last print of the figure: a total stands behind its parts.</summary>
    private static (int Index, int Length)? Figure(string raw, decimal? actual)
    {
        if (actual is not { } wanted)
            return null;
        (int, int)? found = null;
        foreach (Match match in Number().Matches(raw))
        {
            var text = string.Concat(match.Value.Where(c => c != ',').Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c == '．' ? '.' : c));
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && (value == wanted || value == wanted * 10_000 || value * 10_000 == wanted))
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
