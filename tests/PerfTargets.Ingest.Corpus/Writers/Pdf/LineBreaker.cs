using System.Text;

namespace PerfTargets.Ingest.Corpus.Writers.Pdf;

/// <summary>Breaks a text into lines of a width: Chinese characters are one em wide, the others half of it.</summary>
internal static class LineBreaker
{
    /// <summary>The lines; at least one.</summary>
    /// <param name="text">The text; its own line breaks are kept.</param>
    /// <param name="ems">Width of a line in ems.</param>
    public static IReadOnlyList<string> Break(string text, double ems)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            var width = 0.0;
            foreach (var c in paragraph)
            {
                if (width + Width(c) > ems && line.Length > 0)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    width = 0;
                }

                line.Append(c);
                width += Width(c);
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>Width of a text in ems.</summary>
    public static double Width(string text) => text.Sum(Width);

    private static double Width(char c) => c < 0x80 ? 0.5 : 1;
}
