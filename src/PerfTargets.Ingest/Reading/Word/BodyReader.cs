using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>
/// Reads the blocks of a part: paragraphs, tables, and whatever wraps them. Elements it does not know are read through:
/// content controls, insertions, hyperlinks, smart tags and custom XML need no code of their own.
/// </summary>
internal sealed class BodyReader
{
    private readonly WordXmlReader xml;
    private readonly WordContext context;
    private readonly RunReader runs;
    private readonly TableReader tables;
    private readonly Stack<ParagraphText> idle = new();
    private int paragraphs;

    public BodyReader(WordXmlReader xml, WordContext context)
    {
        this.xml = xml;
        this.context = context;
        runs = new RunReader(xml, context, this);
        tables = new TableReader(xml, this);
    }

    /// <summary>Reads what an element holds.</summary>
    public void ReadBlocks(BlockList into)
    {
        for (var d = xml.Enter(); Next(d);)
            ReadBlock(into);
        into.Finish();
    }

    /// <summary>Goes to the next element that counts: what is deleted or moved away does not.</summary>
    public bool Next(int entered)
    {
        while (xml.Next(entered))
        {
            if (xml.IsEmpty || xml.Word is not ("del" or "moveFrom"))
                return true;
            xml.Pass();
        }

        return false;
    }

    /// <summary>Reads the element if it is a block, or opens it if it may hold some.</summary>
    public void ReadBlock(BlockList into)
    {
        switch (xml.Word)
        {
            case "p":
                ReadParagraph(into);
                break;
            case "tbl":
                into.Finish();
                runs.EndFields();
                into.Blocks.Add(tables.Read());
                break;
            case "sdtPr":
                xml.Controls.Open(xml);
                break;
            case "altChunk":
                into.Finish();
                context.ReadChunk(xml.RelationshipId(), into);
                xml.Pass();
                break;
            case "sectPr" or "sdtEndPr" or "customXmlPr":
                xml.Pass();
                break;
        }
    }

    /// <summary>Opens a content control that wraps rows or cells.</summary>
    public void OpenControl() => xml.Controls.Open(xml);

    /// <summary>Nothing of a field runs on from one cell into the next.</summary>
    public void EndFields() => runs.EndFields();

    private void ReadParagraph(BlockList into)
    {
        if (++paragraphs > 2 * ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
        var paragraph = idle.TryPop(out var used) ? used : new ParagraphText();
        var properties = default(ParagraphProperties);
        var begun = false;
        for (var d = xml.Enter(); Next(d);)
        {
            if (xml.Word == "pPr")
            {
                properties = ParagraphProperties.Read(xml);
                continue;
            }

            if (!begun)
                Begin(paragraph, properties, into);
            begun = true;
            runs.ReadInline(paragraph);
        }

        if (!begun)
            Begin(paragraph, properties, into);
        End(paragraph, properties.RunsOn, into);
    }

    private void Begin(ParagraphText paragraph, ParagraphProperties properties, BlockList into)
    {
        paragraph.Style = properties.Style;
        if (!properties.RunsOn)
            paragraph.Append(Number(properties));
        paragraph.Append(into.TakeCarried());
    }

    private string Number(ParagraphProperties properties)
    {
        if (properties.NumberingId is { } id)
            return context.Numbering.Next(id, properties.Level, properties.Style);
        return context.Styles.ListOf(properties.Style) is { } list
            ? context.Numbering.Next(list.NumberingId, properties.Level ?? (list.Level > 0 ? list.Level : null), properties.Style)
            : "";
    }

    private void End(ParagraphText paragraph, bool runsOn, BlockList into)
    {
        into.AddParagraph(paragraph, runsOn);
        idle.Push(paragraph);
    }
}
