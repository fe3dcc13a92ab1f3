namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>What the workbook says of itself.</summary>
/// <param name="Sheets">Its sheets in the order of their tabs.</param>
/// <param name="Is1904">true when its days are counted from 1904.</param>
internal sealed record WorkbookIndex(IReadOnlyList<SheetEntry> Sheets, bool Is1904)
{
    /// <summary>Reads the workbook's part.</summary>
    public static WorkbookIndex Read(Stream part)
    {
        using var xml = new PartReader(part);
        if (xml.Name != "workbook")
            throw new UnreadableDocumentException(ExcelMessages.NoWorkbook());
        var sheets = new List<SheetEntry>();
        var is1904 = false;
        var tabs = 0;
        var root = xml.Enter();
        while (xml.Next(root))
        {
            if (xml.Name == "workbookPr")
                is1904 |= xml.IsOn("date1904");
            if (xml.Name != "sheet")
                continue;
            var isHidden = xml.Attribute("state") is "hidden" or "veryHidden";
            sheets.Add(new SheetEntry(xml.Attribute("name") ?? "", xml.RelationshipId(), isHidden, isHidden ? null : tabs));
            tabs += isHidden ? 0 : 1;
        }

        return new WorkbookIndex(sheets, is1904);
    }
}
