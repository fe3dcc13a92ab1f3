using System.Text;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Joins the lines of a cell or paragraph: a line that is full was wrapped and goes on; one behind which the next line's
/// beginning would have fitted ended a paragraph, and a line break stays.
/// </summary>
internal static class WrappedText
{
    private const double Slack = 0.12;

    /// <summary>The text, paragraphs parted by \n.</summary>
    /// <param name="lines">From the top.</param>
    /// <param name="left">Where lines may begin.</param>
    /// <param name="right">Where lines must end.</param>
    public static string Join(IReadOnlyList<TextLine> lines, double left, double right)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || !IsWrapped(lines[i - 1], lines[i], left, right))
                Break(text, lines[i].Text);
            else
                Continue(text, lines[i].Text);
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>true when the upper line was full: what begins the lower one had no room on it.</summary>
    public static bool IsWrapped(TextLine upper, TextLine lower, double left, double right)
    {
        var before = upper.Box.Left - left;
        var behind = right - upper.Box.Right;
        var isCentred = before > 0.5 * upper.Size && Math.Abs(before - behind) < 0.75 * upper.Size;
        var room = isCentred ? before + behind : behind;
        return lower.FirstUnit + (Slack * upper.Size) > room;
    }

    private static void Break(StringBuilder text, string line)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
        if (text.Length > 0)
            text.Append('\n');
        text.Append(line.TrimStart());
    }

    private static void Continue(StringBuilder text, string line)
    {
        if (Script.IsWord(text[^1]) && Script.IsWord(line[0]))
            text.Append(' ');
        text.Append(line);
    }
}
