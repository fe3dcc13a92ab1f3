namespace PerfTargets.Ingest.Reading.Text;

/// <summary>How a text file writes its tables.</summary>
internal enum TextShape
{
    /// <summary>One cell a line, each behind a tab; rows end with a blank line.</summary>
    CellDump,

    /// <summary>One row a line, cells separated by tabs.</summary>
    RowDump,

    /// <summary>Tab-delimited with quoted cells, which may hold line breaks.</summary>
    QuotedTabs,

    /// <summary>CSV (RFC 4180).</summary>
    CommaSeparated,
}

/// <summary>Tells the shape of a text file by its lines.</summary>
internal static class TextShapeDetector
{
    /// <summary>The shape; text without any table counts as a row dump of paragraphs.</summary>
    public static TextShape Detect(string text)
    {
        var cells = 0;
        var rows = 0;
        var lines = 0;
        var commas = new Dictionary<int, int>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                cells += line.Contains('\t') ? 1 : 0;
                continue;
            }

            lines++;
            var tab = line.TrimEnd('\t').TrimStart('\t').IndexOf('\t') >= 0;
            if (tab || (line[0] != '\t' && line.Contains('\t')))
                rows++;
            else if (line[0] == '\t')
                cells++;
            var count = line.Count(',');
            if (count > 0)
                commas[count] = commas.GetValueOrDefault(count) + 1;
        }

        if (cells + rows > 0)
            return cells > 3 * rows ? TextShape.CellDump : HasQuotedCells(text) ? TextShape.QuotedTabs : TextShape.RowDump;
        return lines > 0 && IsCommaSeparated(commas, lines, text) ? TextShape.CommaSeparated : TextShape.RowDump;
    }

    // A quoted cell: a quote right behind a tab or line break, and one right before a tab or line break further on.
    private static bool HasQuotedCells(string text)
    {
        var opens = Count(text, "\t\"") + Count(text, "\n\"") + (text.StartsWith('"') ? 1 : 0);
        var closes = Count(text, "\"\t") + Count(text, "\"\n") + Count(text, "\"\r") + (text.EndsWith('"') ? 1 : 0);
        return opens > 0 && opens == closes;
    }

    private static bool IsCommaSeparated(Dictionary<int, int> commas, int lines, string text)
    {
        if (commas.Count == 0)
            return false;
        var (_, most) = commas.MaxBy(c => c.Value);
        var quoted = Count(text, ",\"") + Count(text, "\",") + Count(text, "\n\"");
        return most * 2 >= lines || (most >= 2 && quoted >= 2);
    }

    private static int Count(string text, string part) => text.AsSpan().Count(part);
}
