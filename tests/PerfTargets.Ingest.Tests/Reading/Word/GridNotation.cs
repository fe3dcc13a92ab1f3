using System.Text;
using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>
/// Writes a form's body from a drawing: a line with | is a row of cells, any other a paragraph, a blank line ends a table;
/// &lt; is covered by the cell to its left, ^ by the cell above, ⏎ is a line break, ☐ and ☑ are content controls.
/// </summary>
internal static class GridNotation
{
    public static string Body(string drawing, Func<string, string>? aroundTable = null)
    {
        var body = new StringBuilder();
        var rows = new List<string[]>();
        foreach (var line in drawing.Split('\n').Append(""))
        {
            if (line.Contains('|'))
            {
                rows.Add(line.Split('|')[1..^1]);
                continue;
            }

            if (rows.Count > 0)
                body.Append((aroundTable ?? (t => t))(Table(rows)));
            rows.Clear();
            body.Append(Para(line.Trim()));
        }

        return body.ToString();
    }

    private static string Table(List<string[]> rows) => Tbl(rows.Select((row, r) => Tr(Cells(rows, row, r).ToArray())).ToArray());

    private static IEnumerable<string> Cells(List<string[]> rows, string[] row, int r)
    {
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c] == "<")
                continue;
            var span = 1;
            while (c + span < row.Length && row[c + span] == "<")
                span++;
            var covered = row[c] == "^";
            var restarts = r + 1 < rows.Count && c < rows[r + 1].Length && rows[r + 1][c] == "^";
            var properties = (span > 1 ? Span(span) : "") + (covered ? Merge(false) : restarts ? Merge(true) : "");
            yield return Tc(covered ? "<w:p/>" : string.Concat(row[c].Split('⏎').Select(Line)), properties);
        }
    }

    private static string Line(string text)
    {
        var inline = new StringBuilder();
        foreach (var piece in text.Replace("☐", "\0☐\0").Replace("☑", "\0☑\0").Split('\0', StringSplitOptions.RemoveEmptyEntries))
            inline.Append(piece is "☐" or "☑" ? Box(piece) : T(piece));
        return P(inline.ToString());
    }

    private static string Box(string glyph) =>
        Sdt(T(glyph), $"<w14:checkbox><w14:checked w14:val=\"{(glyph == "☑" ? 1 : 0)}\"/></w14:checkbox>");
}
