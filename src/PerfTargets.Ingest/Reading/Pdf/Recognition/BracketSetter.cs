using System.Text;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Sets the round brackets that were told by their stroke: where a model read a bracket of some kind at that place, and a
/// closing one also where the model left it out, so far behind the opening one as its stroke is.
/// </summary>
internal static class BracketSetter
{
    private const string Opening = "（(〈<《［[{“";
    private const string Closing = "）)〉>》］]}”";

    // Where a character stands in a line is reckoned from the usual widths; in font sizes.
    private const double Reach = 1.6;

    // A quotation mark is more often one than a bracket misread.
    private const double Quote = 0.8;

    // Behind an opening bracket it is reckoned over a few characters only.
    private const double Farthest = 6;
    private const double Near = 0.3;

    // From the stroke of an opening bracket to the character behind it, and from the one before a closing one to its stroke.
    private const double Bearings = 0.4;

    /// <summary>The text with its round brackets; as it is where no bracket was read.</summary>
    /// <param name="text">As a model read it.</param>
    /// <param name="brackets">Those of its stretch, from the left.</param>
    /// <param name="length">Of the stretch, in font sizes.</param>
    public static string Set(string text, IReadOnlyList<RoundBracket> brackets, double length)
    {
        if (brackets.Count == 0 || text.Length == 0)
            return text;
        var middles = Middles(text, out var width);
        var signs = new StringBuilder(text);
        var (from, added) = (0, 0);
        (int At, double Place)? open = null;
        foreach (var bracket in brackets)
        {
            var at = Nearest(text, middles, from, bracket.Opens ? Opening : Closing, bracket.Middle * width);
            if (at >= 0)
                signs[at + added] = bracket.Sign;
            else if (!bracket.Opens && open is { } o && Behind(text, o.At, (bracket.Middle - o.Place) * length - Bearings) is { } behind)
                signs.Insert((at = behind) + 1 + added++, bracket.Sign);
            if (at >= 0)
                from = at + 1;
            open = bracket.Opens && at >= 0 ? (at, bracket.Middle) : null;
        }

        return signs.ToString();
    }

    private static int Nearest(string text, double[] middles, int from, string kind, double place)
    {
        var best = -1;
        for (var i = from; i < text.Length; i++)
        {
            var off = Math.Abs(middles[i] - place);
            if (off <= (text[i] is '“' or '”' ? Quote : Reach) && kind.Contains(text[i], StringComparison.Ordinal) && (best < 0 || off < Math.Abs(middles[best] - place)))
                best = i;
        }

        return best;
    }

    // The last character within the bracket; null when none ends where the bracket closes.
    private static int? Behind(string text, int open, double distance)
    {
        var width = 0.0;
        for (var i = open + 1; i < text.Length && width < distance && distance < Farthest; i++)
        {
            width += GlyphSetter.Width(text[i]);
            if (Math.Abs(width - distance) < Near)
                return i;
        }

        return null;
    }

    private static double[] Middles(string text, out double width)
    {
        var middles = new double[text.Length];
        width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var own = GlyphSetter.Width(text[i]);
            middles[i] = width + own / 2;
            width += own;
        }

        return middles;
    }
}
