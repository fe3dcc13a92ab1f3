using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.Pdf;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Reading.Pdf;

/// <summary>Draws a page for a test: text, lines, fills, images.</summary>
internal sealed class PageDrawing(int number = 1)
{
    private const double Size = 10;
    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfRuling> rulings = [];
    private readonly List<PdfFill> fills = [];
    private readonly List<PdfImage> images = [];

    /// <summary>Text whose first line stands at a place: ideographs a size wide, others half.</summary>
    public PageDrawing Text(double x, double y, string text, bool invisible = false)
    {
        foreach (var line in text.Split('\n'))
        {
            var at = x;
            foreach (var c in line)
            {
                var width = c >= '\u2E80' ? Size : Size / 2;
                glyphs.Add(new PdfGlyph(c.ToString(), new PdfBox(at, y - 8, at + width, y + 2), Size, 0, invisible, false));
                at += width;
            }

            y += 14;
        }

        return this;
    }

    /// <summary>Text that runs downwards, turned by a quarter.</summary>
    public PageDrawing Down(double x, double y, string text)
    {
        foreach (var c in text)
        {
            glyphs.Add(new PdfGlyph(c.ToString(), new PdfBox(x, y, x + Size, y + Size), Size, 90, false, false));
            y += Size;
        }

        return this;
    }

    /// <summary>A lying line.</summary>
    public PageDrawing Lying(double y, double from, double to)
    {
        rulings.Add(new PdfRuling(from, y, to, y, 0.5, PdfRulingKind.Stroke));
        return this;
    }

    /// <summary>A standing line.</summary>
    public PageDrawing Standing(double x, double from, double to)
    {
        rulings.Add(new PdfRuling(x, from, x, to, 0.5, PdfRulingKind.Stroke));
        return this;
    }

    /// <summary>A grid with every border.</summary>
    public PageDrawing Grid(double[] columns, double[] rows)
    {
        foreach (var y in rows)
            Lying(y, columns[0], columns[^1]);
        foreach (var x in columns)
            Standing(x, rows[0], rows[^1]);
        return this;
    }

    /// <summary>A coloured area.</summary>
    public PageDrawing Fill(double left, double top, double right, double bottom)
    {
        fills.Add(new PdfFill(new PdfBox(left, top, right, bottom), 0xDDEEFF));
        return this;
    }

    /// <summary>A picture over the page.</summary>
    public PageDrawing Scan()
    {
        images.Add(new PdfImage(new PdfBox(0, 0, 595, 842), "DCTDecode", 1240, 1754));
        return this;
    }

    /// <summary>The page.</summary>
    public PdfPage Page => new()
    {
        Number = number,
        Width = 595,
        Height = 842,
        Rotation = 0,
        Glyphs = glyphs,
        Rulings = rulings,
        Fills = fills,
        Images = images,
        Problems = [],
    };

    /// <summary>What the reader sees of some pages.</summary>
    public static Document Read(params PageDrawing[] pages) => PdfDocumentReader.Read(pages.Select(p => p.Page), []);

    /// <summary>The document in short: a line a paragraph, margins with a star; a line a table row, spans as (rows x columns).</summary>
    public static string View(Document document)
    {
        var lines = new List<string>();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                lines.Add((paragraph.IsMargin ? "* " : "") + paragraph.Text.Replace("\n", "/"));
            else if (block is Table table)
                lines.AddRange(table.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => "| " + string.Join(" | ", g.OrderBy(c => c.Column).Select(Cell))));
        }

        return string.Join('\n', lines);
    }

    private static string Cell(Cell cell) =>
        cell.Text.Replace("\n", "/") + (cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : FormattableString.Invariant($"({cell.RowSpan}x{cell.ColumnSpan})"));
}
