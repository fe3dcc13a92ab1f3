using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers.Pdf;

/// <summary>A PDF as an office would print it: ruled tables that run over pages, page numbers at the foot.</summary>
public static class PdfWriter
{
    private const double Margin = 56;

    /// <summary>The file of several sheets.</summary>
    /// <param name="sheets">The forms; each begins a page.</param>
    /// <param name="style">How the pages are set.</param>
    public static byte[] Write(IEnumerable<Sheet> sheets, PdfStyle style) => Write(sheets, style, out _);

    /// <summary>The file of several sheets.</summary>
    /// <param name="sheets">The forms; each begins a page.</param>
    /// <param name="style">How the pages are set.</param>
    /// <param name="cuts">Number of rows that a page's end cuts.</param>
    public static byte[] Write(IEnumerable<Sheet> sheets, PdfStyle style, out int cuts)
    {
        cuts = 0;
        var pages = new List<PdfPageCanvas>();
        foreach (var sheet in sheets)
        {
            pages.Add(new PdfPageCanvas(style));
            var y = Margin;
            foreach (var line in sheet.Above.Where(line => line.Length > 0))
                y = Centered(pages[^1], style, line, y);
            foreach (var (lines, table) in sheet.Parts())
            {
                if (lines != sheet.Above)
                    y = Lines(pages, style, lines, y);
                if (table is null)
                    continue;
                var setter = new TableSetter(table, style, Margin);
                y = setter.Set(pages, y + 4, Margin, style.Height - Margin);
                cuts += setter.Cuts;
            }
        }

        for (var at = 0; at < pages.Count; at++)
            Centered(pages[at], style, FormattableString.Invariant($"第 {at + 1} 页 共 {pages.Count} 页"), style.Height - 40);
        return PdfFile.Write(style, pages);
    }

    private static double Lines(List<PdfPageCanvas> pages, PdfStyle style, IEnumerable<string> lines, double y)
    {
        foreach (var line in lines.SelectMany(line => LineBreaker.Break(line, (style.Width - 2 * Margin) / style.FontSize)))
        {
            if (y + 3 * style.FontSize > style.Height - Margin)
            {
                pages.Add(new PdfPageCanvas(style));
                y = Margin;
            }

            pages[^1].Text(Margin, y + 1.5 * style.FontSize, line);
            y += 2 * style.FontSize;
        }

        return y;
    }

    private static double Centered(PdfPageCanvas page, PdfStyle style, string text, double y)
    {
        page.Text((style.Width - LineBreaker.Width(text) * style.FontSize) / 2, y + style.FontSize, text);
        return y + 2 * style.FontSize;
    }
}
