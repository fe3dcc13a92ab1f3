using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>The stories that are open, one inside another: the document's text, a text box in it, a note in that.</summary>
internal sealed class RtfStories
{
    private const int MostDepth = 16;

    private readonly List<RtfStory> open = [new RtfStory(RtfStoryKind.Body)];

    /// <summary>The document's own text.</summary>
    public BlockList Body => open[0].Blocks;

    public MarginTexts Headers { get; } = new();

    public MarginTexts Footers { get; } = new();

    /// <summary>The story that text goes into.</summary>
    public RtfStory Current => open[^1];

    /// <summary>Begins a story.</summary>
    public void Begin(RtfStoryKind kind)
    {
        if (open.Count >= MostDepth)
            throw new UnreadableDocumentException(ReadingMessages.NestedTooDeep(MostDepth));
        open.Add(new RtfStory(kind));
    }

    /// <summary>Ends the innermost story and hands it to the paragraph it hangs on.</summary>
    public void End(in RtfState state)
    {
        var ended = Current;
        ended.Finish(state);
        open.RemoveAt(open.Count - 1);
        switch (ended.Kind)
        {
            case RtfStoryKind.Box:
                Current.Paragraph.Boxes.Add(ended.Blocks);
                break;
            case RtfStoryKind.Header or RtfStoryKind.Footer:
                (ended.Kind == RtfStoryKind.Header ? Headers : Footers).Add(ended.Blocks);
                break;
            default:
                AddNote(ended);
                break;
        }
    }

    /// <summary>Ends all of them.</summary>
    public void Finish(in RtfState state)
    {
        while (open.Count > 1)
            End(state);
        Current.Finish(state);
    }

    private void AddNote(RtfStory note)
    {
        var text = PlainText.Of(note.Blocks.Blocks).Trim();
        var why = note.Kind == RtfStoryKind.Comment ? SetAsideReason.Comment
            : note.Kind == RtfStoryKind.Endnote ? SetAsideReason.Endnote : SetAsideReason.Footnote;
        if (text.Length > 0)
            Current.Paragraph.SetAside.Add(new SetAside(why, text));
        Current.Paragraph.SetAside.AddRange(note.Blocks.SetAside);
    }
}
