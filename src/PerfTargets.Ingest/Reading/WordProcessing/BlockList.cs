using System.Text;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>The paragraphs and tables of a body, a cell or a text box, and the text set aside there.</summary>
/// <param name="isCell">true for the content of a cell.</param>
internal sealed class BlockList(bool isCell = false)
{
    // Longer than any paragraph that runs on: text that grew with every paragraph would be copied with every one.
    private const int MostCarried = 8000;

    private string carried = "";

    public bool IsCell { get; } = isCell;

    public List<WordBlock> Blocks { get; } = [];

    /// <summary>Text that is no text of the document, kept for the diagnostics.</summary>
    public List<SetAside> SetAside { get; } = [];

    /// <summary>Text of paragraphs whose own end is deleted or hidden: it runs on into the next paragraph.</summary>
    public string TakeCarried()
    {
        var text = carried;
        carried = "";
        return text;
    }

    /// <summary>Adds a paragraph; one that <paramref name="runsOn"/> waits for the next.</summary>
    public void AddParagraph(string text, bool runsOn)
    {
        if (runsOn && text.Length < MostCarried)
            carried = text;
        else
            Blocks.Add(new WordParagraph(text));
    }

    /// <summary>
    /// Adds a paragraph with what stands beside it, and empties it. A text box floats: a title stands above the
    /// paragraph that holds its anchor; in a cell it follows the cell's own text.
    /// </summary>
    public void AddParagraph(ParagraphText paragraph, bool runsOn)
    {
        var text = paragraph.Finish();
        if (!IsCell)
            AddBoxes(paragraph);
        AddParagraph(text, runsOn);
        if (IsCell)
            AddBoxes(paragraph);
        SetAside.AddRange(paragraph.SetAside);
        paragraph.Clear();
    }

    /// <summary>Ends the list: nothing follows that carried text could run on into.</summary>
    public void Finish()
    {
        if (carried.Length > 0)
            Blocks.Add(new WordParagraph(TakeCarried()));
    }

    /// <summary>true when no block holds a character to print.</summary>
    public bool IsBlank()
    {
        foreach (var block in Blocks)
        {
            if (block is WordTable or WordParagraph { Text.Length: > 0 } && !string.IsNullOrWhiteSpace(PlainText.Of(block)))
                return false;
        }

        return true;
    }

    private void AddBoxes(ParagraphText paragraph)
    {
        foreach (var box in paragraph.Boxes)
        {
            Blocks.AddRange(box.Blocks);
            SetAside.AddRange(box.SetAside);
        }
    }
}

/// <summary>Blocks as running text.</summary>
internal static class PlainText
{
    /// <summary>The blocks below each other, a table's rows as lines with tabs between the cells; blank lines at the ends are left out.</summary>
    public static string Of(IReadOnlyList<WordBlock> blocks)
    {
        if (blocks.Count == 1 && blocks[0] is WordParagraph only)
            return only.Text;
        var text = new StringBuilder();
        foreach (var block in blocks)
            text.Append(Of(block)).Append('\n');
        return text.ToString().Trim('\n');
    }

    /// <summary>One block as text.</summary>
    public static string Of(WordBlock block)
    {
        if (block is not WordTable table)
            return ((WordParagraph)block).Text;
        var lines = new List<string>();
        foreach (var row in table.Rows)
        {
            var line = string.Join('\t', row.Cells.Select(c => Of(c.Content.Blocks)));
            if (!string.IsNullOrWhiteSpace(line))
                lines.Add(line);
        }

        return string.Join('\n', lines);
    }
}
