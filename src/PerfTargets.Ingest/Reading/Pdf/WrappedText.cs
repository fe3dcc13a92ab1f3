using System.Text;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Joins the lines of a cell or paragraph: a line that is full was wrapped and goes on; one behind which the next line's
/// beginning would have fitted ended a paragraph, and a line break stays.
/// </summary>
internal static class WrappedText
{
    private const double Slack = 0.12;
    private const double JointGap = 0.25;

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
                Continue(text, lines[i].Text, lines);
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
        var joint = HasJoint(upper.Text, lower.Text) ? JointGap : 0;
        return lower.FirstUnit + ((Slack + joint) * upper.Size) > room;
    }

    // Between ideographs and the words and numbers among them, word processors set a gap; behind a mark there may have been a space.
    private static bool HasJoint(string upper, string lower)
    {
        var (last, first) = (upper.TrimEnd()[^1], lower.TrimStart()[0]);
        return Script.IsWord(last) != Script.IsWord(first) || last is ',' or '.' or ';' or ':';
    }

    private static void Break(StringBuilder text, string line)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
        if (text.Length > 0)
            text.Append('\n');
        text.Append(line.TrimStart());
    }

    private static void Continue(StringBuilder text, string line, IReadOnlyList<TextLine> lines)
    {
        // A number is broken only where it does not fit; words are broken at their spaces.
        if ((Script.IsLetter(text[^1]) && Script.IsLetter(line[0])) || (!char.IsWhiteSpace(line[0]) && TakesSpace(text[^1], lines)))
            text.Append(' ');
        text.Append(line);
    }

    // A space at the end of a full line is not printed: behind a mark that elsewhere always has one, it stood here too.
    private static bool TakesSpace(char mark, IReadOnlyList<TextLine> lines)
    {
        if (mark is not (',' or '.' or ';' or ':'))
            return false;
        var spaces = 0;
        foreach (var line in lines)
        {
            for (var i = 0; i + 1 < line.Text.Length; i++)
            {
                if (line.Text[i] != mark)
                    continue;
                if (!char.IsWhiteSpace(line.Text[i + 1]))
                    return false;
                spaces++;
            }
        }

        return spaces > 0;
    }
}
