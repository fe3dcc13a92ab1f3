namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>Reads a worksheet's part from its beginning to its end. What the sheet says of its own size is not believed.</summary>
internal sealed class SheetReader
{
    private readonly PartReader xml;
    private readonly CellPrinter printer;
    private readonly CellBudget budget;
    private readonly SheetContent content = new();
    private int row = -1;
    private bool isSorted = true;
    private bool isBehindText;

    private SheetReader(PartReader xml, CellPrinter printer, CellBudget budget)
    {
        this.xml = xml;
        this.printer = printer;
        this.budget = budget;
    }

    /// <summary>Reads a sheet.</summary>
    public static SheetContent Read(Stream part, CellPrinter printer, CellBudget budget)
    {
        using var xml = new PartReader(part);
        var reader = new SheetReader(xml, printer, budget);
        reader.Read();
        return reader.content;
    }

    private void Read()
    {
        var sheet = xml.Enter();
        while (xml.Next(sheet))
        {
            switch (xml.Name)
            {
                case "row":
                    ReadRow();
                    break;
                case "col":
                    ReadColumn();
                    break;
                case "mergeCell":
                    ReadMerge();
                    break;
                case "oddHeader" or "evenHeader" or "firstHeader" or "oddFooter" or "evenFooter" or "firstFooter":
                    ReadMargin();
                    break;
            }
        }

        if (!isSorted)
        {
            content.Cells.Sort((a, b) => (a.Row, a.Column).CompareTo((b.Row, b.Column)));
            content.Blanks.Sort((a, b) => (a.Row, a.First).CompareTo((b.Row, b.First)));
        }
    }

    private void ReadRow()
    {
        var next = Index("r", row + 1, CellRange.MostRows);
        isSorted &= next > row;
        row = next;
        if (IsHidden("ht"))
            content.HiddenRows.Add(row, row);
        var cells = content.Cells.Count;
        var blanks = content.Blanks.Count;
        var column = -1;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Name == "c")
                column = ReadCell(column);
        }

        // Of the blank rows of a form one says it: however many are formatted, the others are nothing.
        var isBlank = content.Cells.Count == cells;
        if (isBlank && !isBehindText)
            content.Blanks.RemoveRange(blanks, content.Blanks.Count - blanks);
        isBehindText = !isBlank || (isBehindText && content.Blanks.Count == blanks);
    }

    private int ReadCell(int before)
    {
        var column = before + 1;
        if (xml.Attribute("r") is { } name)
        {
            if (CellRange.Cell(name) is not { } at || at.Row != row)
                throw new UnreadableDocumentException(ExcelMessages.NoSuchPlace(name));
            column = at.Column;
            isSorted &= column > before;
        }

        if (column >= CellRange.MostColumns)
            throw new UnreadableDocumentException(ExcelMessages.NoSuchPlace(CellRange.Name(row, column)));
        var cell = ReadStored(column);
        var text = cell is { Value: null, Inline: null, Formula: null } ? "" : printer.Print(cell, content.Notes);
        if (!string.IsNullOrWhiteSpace(text))
        {
            budget.Take(1);
            content.Cells.Add(new SheetCell(row, column, text));
        }
        else if (printer.Styles[cell.Style].HasBorder)
        {
            AddBlank(column);
        }

        return column;
    }

    private StoredCell ReadStored(int column)
    {
        var cell = new StoredCell(row, column) { Kind = xml.Attribute("t") ?? "n", Style = xml.Number("s") ?? 0 };
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            cell = xml.Name switch
            {
                "v" => cell with { Value = xml.Value() },
                "f" => cell with { Formula = xml.Value() },
                "is" => cell with { Inline = StringItem.Read(xml) },
                _ => cell,
            };
        }

        return cell;
    }

    private void AddBlank(int column)
    {
        if (content.Blanks is [.., var last] && last.Row == row && last.Last + 1 == column)
            content.Blanks[^1] = last with { Last = column };
        else
            content.Blanks.Add(new BlankRun(row, column, column));
    }

    private void ReadColumn()
    {
        var first = Index("min", 0, CellRange.MostColumns);
        var last = Math.Max(first, Math.Min(xml.Number("max") ?? CellRange.MostColumns, CellRange.MostColumns) - 1);
        if (IsHidden("width"))
            content.HiddenColumns.Add(first, last);
    }

    private void ReadMerge()
    {
        if (CellRange.Parse(xml.Attribute("ref")) is not { } range)
        {
            content.LostMerges++;
            return;
        }

        if (range.Top == range.Bottom && range.Left == range.Right)
            return;
        budget.Merge();
        content.Merges.Add(range);
    }

    private void ReadMargin()
    {
        var isHeader = xml.Name.EndsWith("Header", StringComparison.Ordinal);
        var text = MarginText.Plain(xml.Value());
        if (text.Length > 0 && !content.Margins.Contains((isHeader, text)))
            content.Margins.Add((isHeader, text));
    }

    private bool IsHidden(string size) => xml.IsOn("hidden") || Formats.StoredNumber.Parse(xml.Attribute(size)) is { IsZero: true };

    private int Index(string attribute, int otherwise, int most)
    {
        if (xml.Attribute(attribute) is not { } written)
            return otherwise < most ? otherwise : throw new UnreadableDocumentException(ExcelMessages.NoSuchPlace(attribute));
        return xml.Number(attribute) is { } number && number >= 1 && number <= most ? number - 1 : throw new UnreadableDocumentException(ExcelMessages.NoSuchPlace(written));
    }
}
