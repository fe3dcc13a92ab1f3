using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>What a story is.</summary>
internal enum RtfStoryKind
{
    Body,
    Box,
    Footnote,
    Endnote,
    Comment,
    Header,
    Footer,
}

/// <summary>A text of its own: the document's, or that of a note, a header, a text box. Its paragraphs, tables and fields.</summary>
internal sealed class RtfStory
{
    private readonly TableStack tables;
    private readonly List<RtfRow> rows = [];
    private int paragraphs;

    public RtfStory(RtfStoryKind kind)
    {
        Kind = kind;
        tables = new TableStack(Blocks, Fields.Clear);
    }

    /// <summary>What it is; a footnote turns out to be an endnote behind its beginning.</summary>
    public RtfStoryKind Kind { get; set; }

    public BlockList Blocks { get; } = new();

    public FieldStack Fields { get; } = new();

    /// <summary>The paragraph that is open.</summary>
    public ParagraphText Paragraph { get; } = new();

    /// <summary>Adds text to the paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="state">Its formatting.</param>
    /// <param name="symbolFont">The symbol font it is set in; null for an ordinary font.</param>
    /// <param name="isControl">true for what a form field shows, which stands in the field's instruction and counts all the same.</param>
    public void Write(ReadOnlySpan<char> text, in RtfState state, string? symbolFont, bool isControl = false)
    {
        if (state.IsDeleted)
            Paragraph.Omit(SetAsideReason.Deleted, text);
        else if (Fields.InInstruction && !isControl)
            Fields.Instruct(text);
        else if (state.IsHidden)
            Paragraph.Omit(SetAsideReason.Hidden, text);
        else
            Paragraph.AppendShown(text, symbolFont);
    }

    /// <summary>Ends the paragraph. One whose end is hidden or deleted runs on into the next.</summary>
    public void EndParagraph(in RtfState state) => EndParagraph(state.TableDepth, state.IsHidden || state.IsDeleted);

    /// <summary>Ends the paragraph and its cell.</summary>
    public void EndCell(int depth)
    {
        EndParagraph(depth, runsOn: false);
        tables.EndCell();
    }

    /// <summary>Ends a row.</summary>
    public void EndRow(int depth)
    {
        tables.Enter(depth);
        if (!Paragraph.IsEmpty)
            EndParagraph(depth, runsOn: false);
        tables.EndRow(Row(depth).Describe, isDeleted: false, isHidden: false);
    }

    /// <summary>The cells of the rows of a depth.</summary>
    public RtfRow Row(int depth)
    {
        while (rows.Count < Math.Clamp(depth, 1, TableStack.MostDepth))
            rows.Add(new RtfRow());
        return rows[Math.Clamp(depth, 1, TableStack.MostDepth) - 1];
    }

    /// <summary>Ends the story. A last paragraph without an end counts when it holds something.</summary>
    public void Finish(in RtfState state)
    {
        if (!Paragraph.IsEmpty)
            EndParagraph(state.TableDepth, runsOn: false);
        tables.Enter(0);
        Blocks.Finish();
    }

    private void EndParagraph(int depth, bool runsOn)
    {
        if (++paragraphs > 2 * ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
        var into = tables.Enter(depth);
        Paragraph.Prepend(into.TakeCarried());
        into.AddParagraph(Paragraph, runsOn);
    }
}
