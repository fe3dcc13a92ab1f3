using PerfTargets.Ingest.Reading.Doc.Properties;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>
/// Reads a part of the text: its paragraphs, and the tables they stand in. A paragraph ends with its mark, and the mark
/// carries the paragraph's properties ([MS-DOC] 2.4.2, 2.4.3, 2.4.6.1).
/// </summary>
/// <param name="context">The document.</param>
/// <param name="attachments">What hangs on the characters; null for parts on which nothing can hang.</param>
internal sealed class StoryReader(DocContext context, Attachments? attachments)
{
    private const char ParagraphMark = '\r';
    private const char CellMark = '\a';
    private const char PageBreak = '\f';

    private readonly ParagraphText paragraph = new();
    private readonly RunReader runs = new(context);
    private int paragraphs;

    /// <summary>Reads the characters of a range into paragraphs and tables.</summary>
    public void Read(int start, int end, BlockList into)
    {
        end = Math.Min(end, context.Text.Length);
        var tables = new TableStack(into, runs.EndFields);
        for (var at = start; at < end;)
        {
            if (++paragraphs > 2 * ReadingLimits.MostCells)
                throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
            var mark = Mark(at, end);
            ReadParagraph(at, mark, end, tables);
            at = mark + 1;
        }

        tables.Close();
        into.Finish();
    }

    // A page break is a character of its paragraph, the end of a section ends one: then the properties end with it.
    private int Mark(int at, int end)
    {
        for (; at < end; at++)
        {
            var next = context.Text.AsSpan(at, end - at).IndexOfAny(ParagraphMark, CellMark, PageBreak);
            if (next < 0)
                return end;
            at += next;
            if (context.Text[at] != PageBreak || EndsRun(at))
                return at;
        }

        return end;
    }

    private bool EndsRun(int cp)
    {
        var piece = context.Pieces.Find(cp);
        return context.Paragraphs.Find(piece.Offset(cp)) is not { } run || run.End == piece.Offset(cp) + piece.Width;
    }

    private void ReadParagraph(int start, int mark, int end, TableStack tables)
    {
        var last = Math.Min(mark, end - 1);
        var properties = Properties(last);
        var isCellMark = mark < end && context.Text[mark] == CellMark;
        var depth = Math.Max(properties.Depth, isCellMark ? 1 : 0);
        var into = tables.Enter(depth);
        var isRowEnd = depth > 1 ? properties.IsInnerRowEnd : properties.IsRowEnd && depth == 1;
        var isCellEnd = !isRowEnd && (depth > 1 ? properties.IsInnerCellEnd || isCellMark : isCellMark);
        var character = runs.Properties(last, properties.Style);
        var runsOn = !isCellEnd && !isRowEnd && mark < end && (character.IsDeleted || runs.IsHidden(character, properties.Style));

        if (!runsOn && !isRowEnd)
            paragraph.Append(Number(properties));
        paragraph.Append(into.TakeCarried());
        runs.Read(start, mark, properties.Style, paragraph);
        attachments?.AddTo(paragraph, start, Math.Min(mark + 1, end), context);
        if (!isRowEnd || !paragraph.IsEmpty)
            into.AddParagraph(paragraph, runsOn);
        paragraph.Clear();

        if (isCellEnd)
            tables.EndCell();
        else if (isRowEnd)
            tables.EndRow(properties.Row is { } row ? row.Describe : null, character.IsDeleted, runs.IsHidden(character, properties.Style));
    }

    private ParagraphProperties Properties(int cp)
    {
        var properties = new ParagraphProperties();
        var piece = context.Pieces.Find(cp);
        if (context.Paragraphs.Find(piece.Offset(cp)) is { Length: >= 2 } run)
        {
            var stored = context.Paragraphs.Properties(run);
            properties.Style = stored.U16(0);
            properties.Apply(stored.Part(2, stored.Length), context.Data);
        }

        if (piece.Modifier != 0)
            properties.Apply(context.Pieces.Formatting(piece, stackalloc byte[3]), context.Data);
        return properties;
    }

    // The number 0 takes a paragraph out of its style's list; above 2046 it only says that a list was taken away ([MS-DOC] 2.6.2, sprmPIlfo).
    private string Number(ParagraphProperties properties)
    {
        if (properties.List is { } list)
            return list is > 0 and <= 2046 ? context.Numbering.Next(list, properties.ListLevel, null) : "";
        return context.Styles.ListOf(properties.Style) is ( > 0 and <= 2046, _) and var (inherited, level)
            ? context.Numbering.Next(inherited, properties.ListLevel ?? level, null)
            : "";
    }
}
