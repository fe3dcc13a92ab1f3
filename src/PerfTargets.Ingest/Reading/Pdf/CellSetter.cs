using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Writes the lines of a cell as its text, and tells where in a cell text may stand.</summary>
internal static class CellSetter
{
    private const double MostPadding = 9;

    /// <summary>The text, paragraphs parted by \n; lines of each orientation for themselves.</summary>
    public static string Text(IReadOnlyList<TextLine> lines, PdfBox inner)
    {
        if (lines.Count == 0)
            return "";
        var parts = new List<string>();
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && lines[end].Orientation == lines[first].Orientation)
                end++;
            var turned = Orientations.Turn(inner, lines[first].Orientation);
            parts.Add(WrappedText.Join([.. lines.Skip(first).Take(end - first)], turned.Left, turned.Right));
            first = end;
        }

        return string.Join('\n', parts);
    }

    /// <summary>The white space a table keeps between a cell's left side and its text: the least there is, but for some that stands out of its cell.</summary>
    public static double Padding(IEnumerable<(PdfBox Box, IReadOnlyList<TextLine> Lines)> cells)
    {
        var spaces = new List<double>();
        foreach (var (box, lines) in cells)
        {
            foreach (var line in lines)
                spaces.Add(line.Place.Left - box.Left);
        }

        spaces.Sort();
        return spaces.Count == 0 ? 0 : Math.Clamp(spaces[spaces.Count / 20], 0, MostPadding);
    }
}
