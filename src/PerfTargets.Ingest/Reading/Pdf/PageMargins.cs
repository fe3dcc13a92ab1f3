using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Finds what stands in the margins of pages: page numbers, and lines repeated at the same height of several pages.
/// A title repeated above every form is no running head: what follows it is the same each time.
/// </summary>
internal static partial class PageMargins
{
    private const double SameHeight = 4;
    private const int MostLines = 3;

    // Even and odd pages may have heads of their own.
    private const double LeastShare = 0.4;

    // Below a title stands the same each time, more often than not; below a running head whatever the page goes on with.
    private const double MostAlike = 0.6;

    /// <summary>The lines in the margins.</summary>
    public static HashSet<TextLine> Find(IReadOnlyList<PageLayout> pages)
    {
        var margins = new HashSet<TextLine>();
        foreach (var atTop in new[] { true, false })
        {
            for (var depth = 0; depth < MostLines; depth++)
            {
                var outer = Outermost(pages, margins, atTop);
                var found = outer.Where(o => IsNumber(o.Line.Text) || IsRepeated(o, outer, atTop, pages.Count)).Select(o => o.Line).ToList();
                if (found.Count == 0)
                    break;
                margins.UnionWith(found);
            }
        }

        return margins;
    }

    private static List<OuterLine> Outermost(IReadOnlyList<PageLayout> pages, HashSet<TextLine> margins, bool atTop)
    {
        var outer = new List<OuterLine>();
        foreach (var page in pages)
        {
            var items = page.Items();
            if (!atTop)
                items.Reverse();
            items.RemoveAll(i => i.Line is { } line && margins.Contains(line));
            if (items.Count > 0 && items[0].Line is { } first)
                outer.Add(new OuterLine(first, items.Count > 1 ? Opening(items[1]) : "", items.Count > 1 && items[1].Line is not null));
        }

        return outer;
    }

    // The first words of what stands next to the line.
    private static string Opening(PageItem item) =>
        item.Table is { } table ? table.Cells.Find(c => !c.IsBlank)?.Text ?? "" : Digits().Replace(item.Line!.Text.Trim(), "#");

    private static bool IsRepeated(OuterLine line, List<OuterLine> outer, bool atTop, int pages)
    {
        var same = outer.Where(o => Digits().Replace(o.Line.Text.Trim(), "#") == Digits().Replace(line.Line.Text.Trim(), "#")
            && Math.Abs(o.Line.Place.CenterY - line.Line.Place.CenterY) <= SameHeight).ToList();
        if (same.Count < 2 || same.Count < LeastShare * pages)
            return false;
        var mostAlike = same.GroupBy(o => o.Next.Length == 0 ? ' ' : o.Next[0]).Max(g => g.Count());
        return mostAlike < MostAlike * same.Count || !(atTop || IsSignature(line));
    }

    // Forms of one length end in the same signature lines at the same height: 填报日期 above 单位负责人, each time.
    private static bool IsSignature(OuterLine line) => line.IsNextALine && line.Line.Text.AsSpan().IndexOfAny(':', '：') > 0;

    private static bool IsNumber(string text) => Number().IsMatch(text.Trim());

    [GeneratedRegex("[0-9０-９]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[\s\-—–－―·~～/|]*(?:(?:第\s*)?[0-9０-９一二三四五六七八九十百]{1,4}\s*页|[0-9０-９]{1,3}|[Pp]age\s*[0-9]{1,4})(?:\s*[,，/／、]?\s*(?:共|of|/|／)?\s*[0-9０-９一二三四五六七八九十百]{1,4}\s*页?)?[\s\-—–－―·~～/|]*$")]
    private static partial Regex Number();
}

/// <summary>The outermost line of a page.</summary>
/// <param name="Line">The line.</param>
/// <param name="Next">The beginning of what stands next to it.</param>
/// <param name="IsNextALine">Whether that is a line too, and no table.</param>
internal sealed record OuterLine(TextLine Line, string Next, bool IsNextALine);
