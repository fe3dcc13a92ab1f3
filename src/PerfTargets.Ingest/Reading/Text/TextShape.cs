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
    /// <param name="text">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    public static TextShape Detect(string text, IReadOnlyList<string> lines)
    {
        var cells = 0;
        var rows = 0;
        foreach (var line in lines)
        {
            var first = line.IndexOf('\t', StringComparison.Ordinal);
            if (first < 0)
                continue;
            var inner = line.AsSpan().Trim('\t').IndexOf('\t') >= 0;
            if (inner || (first > 0 && !string.IsNullOrWhiteSpace(line)))
                rows++;
            else
                cells++;
        }

        if (cells + rows > 0)
            return cells > 3 * rows ? TextShape.CellDump : HasQuotedCells(text) ? TextShape.QuotedTabs : TextShape.RowDump;
        return IsCommaSeparated(text, lines) ? TextShape.CommaSeparated : TextShape.RowDump;
    }

    // A quoted cell: a quote right behind a tab or line break, and one right before a tab or line break further on.
    private static bool HasQuotedCells(string text)
    {
        var opens = Count(text, "\t\"") + Count(text, "\n\"") + (text.StartsWith('"') ? 1 : 0);
        var closes = Count(text, "\"\t") + Count(text, "\"\n") + Count(text, "\"\r") + (text.EndsWith('"') ? 1 : 0);
        return opens > 0 && opens == closes;
    }

    // As many commas in most lines, or quoted cells between commas.
    private static bool IsCommaSeparated(string text, IReadOnlyList<string> lines)
    {
        var printed = lines.Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
        var counts = printed.Select(l => Count(l, ",")).Where(c => c > 0).ToList();
        if (counts.Count == 0)
            return false;
        var most = counts.GroupBy(c => c).Max(g => g.Count());
        var quoted = Count(text, ",\"") + Count(text, "\",") + Count(text, "\n\"");
        return most * 2 >= printed.Count || (most >= 2 && quoted >= 2);
    }

    private static int Count(string text, string part) => text.AsSpan().Count(part);
}
