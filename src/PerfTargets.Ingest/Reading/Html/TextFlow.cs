using System.Text;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>What becomes of the white space of a text.</summary>
internal enum WhiteSpace
{
    /// <summary>Runs of it are one space.</summary>
    Collapse,

    /// <summary>Runs of it are one space, but line breaks stay.</summary>
    KeepLines,

    /// <summary>All of it stays.</summary>
    Keep,
}

/// <summary>
/// Puts text together as a browser shows it: white space collapses across elements, blocks begin a paragraph, a
/// no-break space is a space, and a line break of the source between two Chinese characters is nothing (CSS Text 3, 4.1.3).
/// </summary>
internal sealed class TextFlow
{
    private readonly List<FlowItem> items = [];
    private readonly StringBuilder line = new();
    private bool space;
    private bool spaceBreaks;

    /// <summary>true when the paragraph's last character is a digit and nothing has come after it.</summary>
    public bool EndsWithDigit => !space && line.Length > 0 && char.IsAsciiDigit(line[^1]);

    /// <summary>Adds text of the source.</summary>
    public void Append(string text, WhiteSpace mode)
    {
        foreach (var c in text.AsSpan())
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
                AppendSpace(c, mode);
            else if (!IsInvisible(c))
                AppendVisible(c == '\u00A0' ? ' ' : c);
        }
    }

    /// <summary>Breaks the line inside the paragraph.</summary>
    public void BreakLine()
    {
        space = spaceBreaks = false;
        while (line.Length > 0 && line[^1] == ' ')
            line.Length--;
        line.Append('\n');
    }

    /// <summary>Ends the paragraph: what follows is another one.</summary>
    public void EndParagraph()
    {
        space = spaceBreaks = false;
        if (line.Length == 0)
            return;
        var text = line.ToString().Trim();
        line.Clear();
        if (text.Length > 0)
            items.Add(new FlowItem(text, null));
    }

    /// <summary>Adds a table, or paragraphs and tables, after the paragraph.</summary>
    public void Add(FlowItem item)
    {
        EndParagraph();
        items.Add(item);
    }

    /// <summary>The paragraphs and tables; the flow is empty afterwards.</summary>
    public IReadOnlyList<FlowItem> Finish()
    {
        EndParagraph();
        if (items.Count == 0)
            return [];
        var finished = items.ToArray();
        items.Clear();
        return finished;
    }

    private void AppendSpace(char c, WhiteSpace mode)
    {
        if (mode != WhiteSpace.Collapse && c == '\n')
            BreakLine();
        else if (mode == WhiteSpace.Keep && c is ' ' or '\t')
            line.Append(c);
        else
        {
            space = true;
            spaceBreaks |= c is '\n' or '\r';
        }
    }

    private void AppendVisible(char c)
    {
        if (space)
        {
            var isNothing = line.Length == 0 || line[^1] is '\n' or '\t' || (spaceBreaks && IsWide(line[^1]) && IsWide(c));
            if (!isNothing)
                line.Append(' ');
            space = spaceBreaks = false;
        }

        line.Append(c);
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') || (c < ' ');

    // Ideographs, kana and the punctuation of Chinese text; quotation marks and dashes are wide in it.
    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6') or '“' or '”' or '‘' or '’' or '—' or '…' or '·' || char.IsSurrogate(c);
}
