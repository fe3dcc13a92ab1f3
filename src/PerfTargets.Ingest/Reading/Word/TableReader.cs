using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Reads tables: rows and cells, with what the file says of their places.</summary>
internal sealed class TableReader(WordXmlReader xml, BodyReader body)
{
    /// <summary>Columns a table of Word can have are 63; a number above this is damage.</summary>
    private const int MostSpan = 1000;

    private int cells;

    /// <summary>Reads <c>w:tbl</c>.</summary>
    public WordTable Read()
    {
        var table = new WordTable([]);
        for (var d = xml.Enter(); body.Next(d);)
        {
            switch (xml.Word)
            {
                case "tr":
                    var row = ReadRow();
                    if (!row.IsDeleted && row.Cells.Count > 0)
                        table.Rows.Add(row);
                    break;
                case "sdtPr":
                    body.OpenControl();
                    break;
                case "tblPr" or "tblGrid":
                    xml.Pass();
                    break;
            }
        }

        return table;
    }

    private WordRow ReadRow()
    {
        var row = new WordRow();
        for (var d = xml.Enter(); body.Next(d);)
        {
            switch (xml.Word)
            {
                case "trPr":
                    ReadProperties(row);
                    break;
                case "tc":
                    var cell = ReadCell();
                    if (!cell.IsDeleted)
                        row.Cells.Add(cell);
                    break;
                case "sdtPr":
                    body.OpenControl();
                    break;
                case "tblPrEx":
                    xml.Pass();
                    break;
            }
        }

        return row;
    }

    private WordCell ReadCell()
    {
        if (++cells > ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
        var cell = new WordCell();
        for (var d = xml.Enter(); body.Next(d);)
        {
            if (xml.Word == "tcPr")
                ReadProperties(cell);
            else
                body.ReadBlock(cell.Content);
        }

        cell.Content.Finish();
        body.EndFields();
        return cell;
    }

    private void ReadProperties(WordRow row)
    {
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "gridBefore":
                    row.Before = Clamp(xml.Number(), 0);
                    break;
                case "gridAfter":
                    row.After = Clamp(xml.Number(), 0);
                    break;
                case "wBefore":
                    row.WidthBefore = Width();
                    break;
                case "hidden":
                    row.IsHidden = xml.IsOn();
                    break;
                case "del" or "moveFrom":
                    row.IsDeleted = true;
                    break;
                case "trPrChange":
                    xml.Pass();
                    break;
            }
        }
    }

    private void ReadProperties(WordCell cell)
    {
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "gridSpan":
                    cell.Span = Clamp(xml.Number(), 1);
                    break;
                case "vMerge":
                    cell.Merge = xml.Attribute("val") == "restart" ? VerticalMerge.Restart : VerticalMerge.Continue;
                    break;
                case "hMerge":
                    cell.ContinuesLeft = xml.Attribute("val") != "restart";
                    break;
                case "cellMerge" when xml.Attribute("vMerge") is { } merge:
                    cell.Merge = merge == "rest" ? VerticalMerge.Restart : VerticalMerge.Continue;
                    break;
                case "cellDel":
                    cell.IsDeleted = true;
                    break;
                case "tcW":
                    cell.Width = Width();
                    break;
                case "tcPrChange" or "tcBorders" or "tcMar":
                    xml.Pass();
                    break;
            }
        }
    }

    private int? Width() => xml.Attribute("type") is null or "dxa" && xml.Number("w") is > 0 and var width ? width : null;

    private static int Clamp(int? number, int least) => Math.Clamp(number ?? least, least, MostSpan);
}
