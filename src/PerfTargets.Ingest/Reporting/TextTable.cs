namespace PerfTargets.Ingest.Reporting;

/// <summary>Columns of text for a terminal: the first aligned left, numbers right, a Chinese character two places wide.</summary>
internal static class TextTable
{
    /// <summary>Writes the rows, indented by two.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string[]> rows)
    {
        var widths = new int[rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                widths[i] = Math.Max(widths[i], Width(row[i]));
        }

        foreach (var row in rows)
        {
            output.Write("  " + row[0]);
            var pad = widths[0] - Width(row[0]);
            for (var i = 1; i < row.Length; i++)
            {
                output.Write(new string(' ', pad + 2 + widths[i] - Width(row[i])));
                output.Write(row[i]);
                pad = 0;
            }

            output.WriteLine();
        }
    }

    /// <summary>The places a text takes on a terminal.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
            width += c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6') ? 2 : 1;
        return width;
    }
}
