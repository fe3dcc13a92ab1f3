using System.Runtime.InteropServices;

namespace PerfTargets.Pdf.Content;

/// <summary>What was painted on a page so far, clipped to the page.</summary>
internal sealed class PageCanvas(PageSpace space, PageProblems problems)
{
    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfRuling> rulings = [];
    private readonly List<PdfFill> fills = [];
    private readonly List<PdfImage> images = [];

    /// <summary>The page.</summary>
    public PageSpace Space { get; } = space;

    /// <summary>How many enclosing parts are hidden; while it is not 0 nothing is painted.</summary>
    public int HiddenDepth { get; set; }

    /// <summary>The glyphs.</summary>
    public List<PdfGlyph> Glyphs => glyphs;

    /// <summary>The straight lines.</summary>
    public IReadOnlyList<PdfRuling> Rulings => rulings;

    /// <summary>The filled areas.</summary>
    public IReadOnlyList<PdfFill> Fills => fills;

    /// <summary>The images.</summary>
    public IReadOnlyList<PdfImage> Images => images;

    /// <summary>Adds a glyph whose baseline touches the page.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="x">Where its baseline begins.</param>
    /// <param name="y">Where its baseline begins.</param>
    /// <param name="dx">The way to its baseline's end.</param>
    /// <param name="dy">The way to its baseline's end.</param>
    public void AddGlyph(in PdfGlyph glyph, double x, double y, double dx, double dy)
    {
        var isOnPage = Touches(x, dx, Space.Width) && Touches(y, dy, Space.Height);
        if (HiddenDepth > 0 || !isOnPage || !IsFinite(glyph.Box) || !double.IsFinite(glyph.FontSize + glyph.Angle))
            return;
        if (HasRoom(glyphs.Count, ContentLimits.Glyphs))
            glyphs.Add(glyph);
    }

    /// <summary>Puts one glyph in the place of all from an index on: the text over the box around them; none when the text is empty.</summary>
    /// <param name="start">The first; there is at least one.</param>
    /// <param name="text">What they stand for.</param>
    public void ReplaceGlyphs(int start, string text)
    {
        var first = glyphs[start];
        var box = first.Box;
        for (var i = start + 1; i < glyphs.Count; i++)
        {
            var next = glyphs[i].Box;
            box = new PdfBox(
                Math.Min(box.Left, next.Left), Math.Min(box.Top, next.Top), Math.Max(box.Right, next.Right), Math.Max(box.Bottom, next.Bottom));
        }

        CollectionsMarshal.SetCount(glyphs, start);
        if (text.Length > 0)
            glyphs.Add(first with { Text = text, Box = box });
    }

    /// <summary>Adds the part of a line within the page and the clip.</summary>
    public void AddRuling(in PdfRuling line, in PdfBox clip)
    {
        var half = line.Thickness / 2;
        var x0 = Math.Max(line.X0, Math.Max(0, clip.Left) - (line.IsHorizontal ? 0 : half));
        var y0 = Math.Max(line.Y0, Math.Max(0, clip.Top) - (line.IsHorizontal ? half : 0));
        var x1 = Math.Min(line.X1, Math.Min(Space.Width, clip.Right) + (line.IsHorizontal ? 0 : half));
        var y1 = Math.Min(line.Y1, Math.Min(Space.Height, clip.Bottom) + (line.IsHorizontal ? half : 0));
        var isSeen = line.IsHorizontal ? x1 > x0 && y1 >= y0 : y1 > y0 && x1 >= x0;
        if (HiddenDepth == 0 && isSeen && double.IsFinite(line.Thickness) && HasRoom(rulings.Count, ContentLimits.Shapes))
            rulings.Add(line with { X0 = x0, Y0 = y0, X1 = x1, Y1 = y1 });
    }

    /// <summary>Adds the part of a filled area within the page and the clip.</summary>
    public void AddFill(in PdfFill fill, in PdfBox clip)
    {
        if (HiddenDepth == 0 && TryClip(fill.Box, clip, out var box) && HasRoom(fills.Count, ContentLimits.Shapes))
            fills.Add(fill with { Box = box });
    }

    /// <summary>Adds the part of an image within the page and the clip.</summary>
    public void AddImage(in PdfImage image, in PdfBox clip)
    {
        if (HiddenDepth == 0 && TryClip(image.Box, clip, out var box) && HasRoom(images.Count, ContentLimits.Shapes))
            images.Add(image with { Box = box });
    }

    private bool TryClip(in PdfBox box, in PdfBox clip, out PdfBox result)
    {
        result = new PdfBox(
            Math.Max(Math.Max(0, clip.Left), box.Left),
            Math.Max(Math.Max(0, clip.Top), box.Top),
            Math.Min(Math.Min(Space.Width, clip.Right), box.Right),
            Math.Min(Math.Min(Space.Height, clip.Bottom), box.Bottom));
        return result.Right > result.Left && result.Bottom > result.Top;
    }

    private static bool Touches(double from, double way, double end) => Math.Max(from, from + way) >= 0 && Math.Min(from, from + way) <= end;

    private static bool IsFinite(in PdfBox box) => double.IsFinite(box.Left + box.Top + box.Right + box.Bottom);

    private bool HasRoom(int count, int limit)
    {
        if (count < limit)
            return true;
        problems.Add(PdfProblemCode.LimitReached);
        return false;
    }
}
