using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Puts the pages together: tables that go on are one, paragraphs between them, margins marked as such.</summary>
internal sealed partial class DocumentAssembler(IReadOnlyList<PageLayout> pages)
{
    private const int LongestCaption = 40;
    private readonly List<object> order = [];
    private readonly HashSet<TextLine> margins = PageMargins.Find(pages);
    private readonly WholeTexts whole = new(pages);
    private TableChain? open;

    /// <summary>The blocks in reading order.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>What was repaired.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Puts the pages together.</summary>
    public void Assemble()
    {
        foreach (var page in pages)
            Add(page);
        var tables = 0;
        foreach (var part in order)
        {
            if (part is TableChain chain)
            {
                Diagnostics.AddRange(chain.Join(tables));
                Blocks.Add(TableWriter.Write(chain, tables++));
            }
            else
            {
                Blocks.Add((Paragraph)part);
            }
        }

        if (Blocks.OfType<Table>().Sum(t => t.Cells.Count) > ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
    }

    private void Add(PageLayout page)
    {
        var body = page.Lines.Where(l => !margins.Contains(l) && l.Orientation == Orientation.Right).ToList();
        var left = body.Count == 0 ? 0 : body.Min(l => l.Box.Left);
        var right = body.Select(l => l.Box.Right).Append(page.Width - left).Max();
        var lines = new List<TextLine>();
        foreach (var item in page.Items())
        {
            if (item.Table is { } table)
            {
                AddLines(page, lines, left, right, beforeTable: table);
                AddTable(table);
            }
            else if (margins.Contains(item.Line!))
            {
                AddMargin(page, item.Line!.Text, item.Place);
            }
            else
            {
                lines.Add(item.Line!);
            }
        }

        AddLines(page, lines, left, right, beforeTable: null);
        foreach (var line in page.Skewed)
            AddMargin(page, line.Text, line.Place);
    }

    private void AddLines(PageLayout page, List<TextLine> lines, double left, double right, PageTable? beforeTable)
    {
        var isCaption = lines.Count == 1 && beforeTable is not null && open?.GoesOnIn(beforeTable) == true
            && lines[0].Text.Length <= LongestCaption && Continued().IsMatch(lines[0].Text);
        if (isCaption)
        {
            AddMargin(page, lines[0].Text, lines[0].Place);
        }
        else
        {
            foreach (var paragraph in ParagraphSetter.Set(lines, left, right, page.Width))
            {
                open = null;
                var at = new Location { Page = page.Number, Box = TableWriter.Rounded(Boxes.Around(paragraph.Select(l => l.Place))) };
                order.Add(new Paragraph(WrappedText.Join(paragraph, left, right), at));
            }
        }

        lines.Clear();
    }

    private void AddTable(PageTable table)
    {
        if (open?.LastPage == table.Page - 1 && open.GoesOnIn(table))
        {
            open.Add(table);
            for (var row = 0; row < open.RepeatedRows(table); row++)
            {
                foreach (var cell in table.Cells.Where(c => c.Row == row && !c.IsBlank))
                    order.Add(new Paragraph(cell.Text, new Location { Page = table.Page, Box = TableWriter.Rounded(cell.Box) }) { IsMargin = true });
            }

            return;
        }

        open = new TableChain(table, whole);
        order.Add(open);
    }

    private void AddMargin(PageLayout page, string text, PerfTargets.Pdf.PdfBox place) =>
        order.Add(new Paragraph(text.Trim(), new Location { Page = page.Number, Box = TableWriter.Rounded(place) }) { IsMargin = true });

    [GeneratedRegex(@"续\s*表|[（(]\s*续\s*[）)]|续\s*上\s*表|续\s*前\s*表|接\s*上\s*[页表]|续\s*[一二三四五六七八九十0-9]+\s*[）)]?\s*$")]
    private static partial Regex Continued();
}
