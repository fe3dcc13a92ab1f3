using System.Globalization;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>The texts that cells refer to by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<StringItem> items = [];

    /// <summary>A workbook without such texts.</summary>
    public static SharedStrings None { get; } = new();

    /// <summary>Reads the part.</summary>
    /// <exception cref="UnreadableDocumentException">It has more texts than any workbook of forms has cells.</exception>
    public static SharedStrings Read(Stream part)
    {
        var strings = new SharedStrings();
        using var xml = new PartReader(part);
        var root = xml.Enter();
        while (xml.Next(root))
        {
            if (xml.Name != "si")
                continue;
            if (strings.items.Count == ReadingLimits.MostCells)
                throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
            strings.items.Add(StringItem.Read(xml));
        }

        return strings;
    }

    /// <summary>The text a cell refers to.</summary>
    /// <exception cref="UnreadableDocumentException">There is no such text: what the cell said is lost.</exception>
    public StringItem Find(string index, int row, int column) =>
        int.TryParse(index, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && number < items.Count
            ? items[number]
            : throw new UnreadableDocumentException(ExcelMessages.NoSuchString(CellRange.Name(row, column)));
}
