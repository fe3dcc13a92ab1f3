using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Pdf;
using PerfTargets.Pdf.Content;

namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>Counts rulings in what <c>mutool trace</c> writes: an element a line.</summary>
internal sealed partial class MutoolTrace
{
    private static readonly PdfBox Everywhere = new(-1e9, -1e9, 1e9, 1e9);

    private readonly Stack<PdfBox> clips = new();
    private readonly List<(double X, double Y, char Kind)> points = [];
    private readonly List<(int Stroked, int Filled)> pages = [];
    private Matrix transform = Matrix.Identity;
    private string? painting;
    private int stroked;
    private int filled;

    /// <summary>The stroked and the filled rulings of each page.</summary>
    public static IReadOnlyList<(int Stroked, int Filled)> Count(string trace)
    {
        var counter = new MutoolTrace();
        foreach (var line in trace.Split('\n'))
            counter.Line(line.Trim());
        return counter.pages;
    }

    private void Line(string line)
    {
        var name = ElementName().Match(line).Value;
        if (name == "page")
            BeginPage(Numbers(line, "mediabox"));
        else if (line.StartsWith("</page", StringComparison.Ordinal))
            pages.Add((stroked, filled));
        else if (name is "fill_path" or "stroke_path" or "clip_path")
            BeginPath(name, Numbers(line, "transform"));
        else if (line.StartsWith("</", StringComparison.Ordinal) && painting is not null && line.Contains(painting, StringComparison.Ordinal))
            EndPath();
        else if (name.StartsWith("clip_", StringComparison.Ordinal))
            clips.Push(clips.Peek());
        else if (name == "pop_clip")
            clips.Pop();
        else if (painting is not null)
            AddPoint(name, line);
    }

    private void BeginPage(double[] box)
    {
        (stroked, filled) = (0, 0);
        clips.Clear();
        clips.Push(new PdfBox(0, 0, box[2] - box[0], box[3] - box[1]));
    }

    private void BeginPath(string name, double[] matrix)
    {
        painting = name;
        points.Clear();
        transform = new Matrix(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
    }

    private void AddPoint(string name, string line)
    {
        if (name == "closepath")
        {
            points.Add((0, 0, 'h'));
            return;
        }

        foreach (Match pair in Coordinates().Matches(line))
        {
            var x = Parse(pair.Groups[1].Value);
            var y = Parse(pair.Groups[2].Value);
            points.Add((transform.X(x, y), transform.Y(x, y), name switch { "moveto" => 'm', "lineto" => 'l', _ => 'c' }));
        }
    }

    private void EndPath()
    {
        var clip = clips.Peek();
        if (painting == "clip_path")
        {
            var box = Bounds(points);
            clips.Push(new PdfBox(
                Math.Max(clip.Left, box.Left), Math.Max(clip.Top, box.Top), Math.Min(clip.Right, box.Right), Math.Min(clip.Bottom, box.Bottom)));
        }

        for (var start = 0; start < points.Count && painting != "clip_path";)
        {
            var end = points.FindIndex(start + 1, p => p.Kind == 'm');
            end = end < 0 ? points.Count : end;
            Subpath(points[start..end], clip);
            start = end;
        }

        painting = null;
    }

    private void Subpath(List<(double X, double Y, char Kind)> subpath, PdfBox clip)
    {
        var corners = subpath.Where(p => p.Kind != 'h').ToList();
        if (painting == "stroke_path")
        {
            for (var i = 1; i < subpath.Count; i++)
                stroked += subpath[i].Kind != 'c' && IsLine(subpath[i - 1], subpath[i].Kind == 'h' ? subpath[0] : subpath[i], clip) ? 1 : 0;
        }
        else if (corners.Count >= 4 && corners.TrueForAll(p => p.Kind != 'c'))
        {
            filled += IsThin(corners, clip) ? 1 : 0;
        }
    }

    private static bool IsLine((double X, double Y, char Kind) from, (double X, double Y, char Kind) to, PdfBox clip)
    {
        var box = Bounds([from, to]);
        var slant = Math.Tan(Math.PI / 360);
        var isStraight = box.Height <= box.Width * slant || box.Width <= box.Height * slant;
        return isStraight && Math.Max(box.Width, box.Height) > 0 && Overlaps(box, clip);
    }

    private static bool IsThin(List<(double X, double Y, char Kind)> corners, PdfBox clip)
    {
        var box = Bounds(corners);
        var area = 0.0;
        for (var i = 0; i < corners.Count; i++)
        {
            var next = corners[(i + 1) % corners.Count];
            area += ((corners[i].X - box.Left) * (next.Y - box.Top)) - ((next.X - box.Left) * (corners[i].Y - box.Top));
        }

        var shorter = Math.Min(box.Width, box.Height);
        var longer = Math.Max(box.Width, box.Height);
        return Math.Abs(area) / 2 >= 0.98 * box.Width * box.Height && shorter <= 3 && longer >= 2 * shorter && longer > 0 && Overlaps(box, clip);
    }

    private static bool Overlaps(PdfBox box, PdfBox clip) =>
        box.Left <= clip.Right && box.Right >= clip.Left && box.Top <= clip.Bottom && box.Bottom >= clip.Top;

    private static PdfBox Bounds(List<(double X, double Y, char Kind)> points)
    {
        var real = points.Where(p => p.Kind != 'h').ToList();
        return real.Count == 0 ? Everywhere : new PdfBox(real.Min(p => p.X), real.Min(p => p.Y), real.Max(p => p.X), real.Max(p => p.Y));
    }

    private static double[] Numbers(string line, string attribute)
    {
        var start = line.IndexOf(attribute + "=\"", StringComparison.Ordinal) + attribute.Length + 2;
        return [.. line[start..line.IndexOf('"', start)].Split(' ').Select(Parse)];
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=^<)[a-z_]+")]
    private static partial Regex ElementName();

    [GeneratedRegex(@"x\d?=""([^""]+)"" y\d?=""([^""]+)""")]
    private static partial Regex Coordinates();
}
