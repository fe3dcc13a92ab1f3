using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>
/// What hangs on characters of the main text: footnotes, endnotes, comments ([MS-DOC] 2.3.2, 2.3.5, 2.3.4) and text
/// boxes (2.3.6). Each has the places of its marks, and the places of its own text within its part of the text.
/// </summary>
internal sealed class Attachments
{
    // FTXBXS ([MS-DOC] 2.9.101): 22 bytes, the shape at 14. FSPA (2.9.253): 26 bytes, the shape first.
    private const int BoxLength = 22;
    private const int BoxShapeAt = 14;
    private const int AnchorLength = 26;

    private readonly List<(SetAsideReason Why, Plc Marks, Plc Texts, int Start)> notes = [];
    private readonly Plc anchors;
    private readonly Dictionary<int, (int Start, int End)> boxes = [];
    private readonly Dictionary<int, string> wordArt;

    public Attachments(DocFile file, DocParts parts)
    {
        notes.Add((SetAsideReason.Footnote, new Plc(file.Structure(FibRange.FootnoteReferences), 2), new Plc(file.Structure(FibRange.FootnoteTexts), 0), parts.Footnotes));
        notes.Add((SetAsideReason.Endnote, new Plc(file.Structure(FibRange.EndnoteReferences), 2), new Plc(file.Structure(FibRange.EndnoteTexts), 0), parts.Endnotes));
        notes.Add((SetAsideReason.Comment, new Plc(file.Structure(FibRange.CommentReferences), 30), new Plc(file.Structure(FibRange.CommentTexts), 0), parts.Comments));
        anchors = new Plc(file.Structure(FibRange.Shapes), AnchorLength);
        wordArt = ShapeTexts.Read(file.Structure(FibRange.Drawings));
        var texts = new Plc(file.Structure(FibRange.BoxTexts), BoxLength);
        for (var i = 0; i < texts.Count; i++)
        {
            var shape = texts.Data(i).I32(BoxShapeAt);
            if (texts.Places[i + 1] > texts.Places[i] && shape != 0)
                boxes.TryAdd(shape, (parts.Boxes + texts.Places[i], Math.Min(parts.HeaderBoxes, parts.Boxes + texts.Places[i + 1])));
        }
    }

    /// <summary>Adds what hangs on the characters of a paragraph. Each text box counts once, however many anchors name it.</summary>
    public void AddTo(ParagraphText paragraph, int start, int end, DocContext context)
    {
        for (var i = anchors.First(start); i < anchors.Count && anchors.Places[i] < end; i++)
        {
            var shape = anchors.Data(i).I32(0);
            if (boxes.Remove(shape, out var range))
                paragraph.Boxes.Add(Read(range.Start, range.End, context));
            else if (wordArt.Remove(shape, out var text))
                paragraph.Boxes.Add(Art(text));
        }

        foreach (var (why, marks, texts, part) in notes)
        {
            for (var i = marks.First(start); i < marks.Count && i < texts.Count && marks.Places[i] < end; i++)
                AddNote(paragraph, why, Read(part + texts.Places[i], part + texts.Places[i + 1], context));
        }
    }

    /// <summary>Adds the text boxes that nothing anchors.</summary>
    public void AddRest(BlockList into, DocContext context)
    {
        foreach (var (start, end) in boxes.Values.OrderBy(b => b.Start))
        {
            var box = Read(start, end, context);
            into.Blocks.AddRange(box.Blocks);
            into.SetAside.AddRange(box.SetAside);
        }

        boxes.Clear();
    }

    private static void AddNote(ParagraphText paragraph, SetAsideReason why, BlockList note)
    {
        var text = PlainText.Of(note.Blocks).Trim();
        if (text.Length > 0)
            paragraph.SetAside.Add(new SetAside(why, text));
        paragraph.SetAside.AddRange(note.SetAside);
    }

    private static BlockList Read(int start, int end, DocContext context)
    {
        var list = new BlockList();
        new StoryReader(context, attachments: null).Read(start, end, list);
        while (list.Blocks.Count > 0 && list.Blocks[^1] is WordParagraph { Text: "" })
            list.Blocks.RemoveAt(list.Blocks.Count - 1);
        return list;
    }

    private static BlockList Art(string text)
    {
        var list = new BlockList();
        list.AddParagraph(text, runsOn: false);
        return list;
    }
}
