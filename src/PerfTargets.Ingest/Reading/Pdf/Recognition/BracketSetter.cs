namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Sets the round brackets that were told by their stroke where a model read a bracket of some kind at that place.</summary>
internal static class BracketSetter
{
    private const string Opening = "（(〈<《［[{“";
    private const string Closing = "）)〉>》］]}”";

    // Where a character stands in a line is reckoned from the usual widths; in ideographs.
    private const double Reach = 1.6;

    /// <summary>The text with its round brackets; as it is where no bracket was read.</summary>
    /// <param name="text">As a model read it.</param>
    /// <param name="brackets">Those of its stretch, from the left.</param>
    public static string Set(string text, IReadOnlyList<RoundBracket> brackets)
    {
        if (brackets.Count == 0 || text.Length == 0)
            return text;
        var middles = Middles(text, out var width);
        var signs = text.ToCharArray();
        var from = 0;
        foreach (var bracket in brackets)
        {
            var kind = bracket.Opens ? Opening : Closing;
            var best = -1;
            for (var i = from; i < text.Length; i++)
            {
                var off = Math.Abs(middles[i] - bracket.Middle * width);
                if (kind.Contains(text[i], StringComparison.Ordinal) && off <= Reach && (best < 0 || off < Math.Abs(middles[best] - bracket.Middle * width)))
                    best = i;
            }

            if (best < 0)
                continue;
            signs[best] = bracket.Sign;
            from = best + 1;
        }

        return new string(signs);
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
