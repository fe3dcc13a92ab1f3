using System.Xml;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>Reads what lies on a sheet beside its cells: comments, text boxes, form controls, pictures.</summary>
/// <param name="tab">Number of the sheet's tab.</param>
internal sealed class SheetAttachments(int tab)
{
    private int pictures;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Reads the parts of a sheet; a damaged one is reported.</summary>
    /// <param name="parts">The sheet's parts.</param>
    /// <param name="isBlank">true when no cell of the sheet is shown.</param>
    public void Read(SheetParts parts, bool isBlank)
    {
        Try(parts.Comments(), ReadComments);
        Try(parts.Drawing(), ReadDrawing);
        foreach (var older in parts.OlderDrawings())
            Try(older, ReadOlderDrawing);
        pictures += parts.Embedded;
        if (pictures > 0)
            Diagnostics.Add(ExcelMessages.Picture(pictures, isBlank) with { At = At(null, null) });
    }

    private Location At(int? row, int? column) => new() { Table = tab, Row = row, Column = column };

    private void Try(Stream? part, Action<PartReader> read)
    {
        if (part is null)
            return;
        try
        {
            using var xml = new PartReader(part);
            read(xml);
        }
        catch (XmlException)
        {
            Diagnostics.Add(ExcelMessages.DrawingUnreadable() with { At = At(null, null) });
        }
    }

    private void ReadComments(PartReader xml)
    {
        (int Row, int Column)? place = null;
        var root = xml.Enter();
        while (xml.Next(root))
        {
            if (xml.Name == "comment")
                place = CellRange.Cell(xml.Attribute("ref"));
            if (xml.Name == "text" && StringItem.Read(xml).Text is { } text && !string.IsNullOrWhiteSpace(text))
                Diagnostics.Add(ExcelMessages.Comment(text) with { At = At(place?.Row, place?.Column) });
        }
    }

    private void ReadDrawing(PartReader xml)
    {
        var (row, column) = ((int?)null, (int?)null);
        var root = xml.Enter();
        while (xml.Next(root))
        {
            switch (xml.Name)
            {
                case "from":
                    (row, column) = ReadAnchor(xml);
                    break;
                case "txBody":
                    var text = ReadParagraphs(xml);
                    if (text.Length > 0)
                        Diagnostics.Add(ExcelMessages.TextBox(text) with { At = At(row, column) });
                    break;
                case "pic" or "graphicFrame":
                    pictures++;
                    break;
            }
        }
    }

    private static (int? Row, int? Column) ReadAnchor(PartReader xml)
    {
        int? row = null;
        int? column = null;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Name == "row")
                row = Number(xml);
            else if (xml.Name == "col")
                column = Number(xml);
        }

        return (row, column);
    }

    private static int? Number(PartReader xml) =>
        int.TryParse(xml.Value(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string ReadParagraphs(PartReader xml)
    {
        var text = new System.Text.StringBuilder();
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Name is "p" or "br")
                text.Append('\n');
            else if (xml.Name == "t")
                text.Append(xml.Value());
        }

        return text.ToString().Trim();
    }

    // Shapes of the older notation: notes have their text in the comments already.
    private void ReadOlderDrawing(PartReader xml)
    {
        var root = xml.Enter();
        while (xml.Next(root))
        {
            if (xml.Name == "shape")
                ReadShape(xml);
        }
    }

    private void ReadShape(PartReader xml)
    {
        var text = "";
        var kind = "";
        var isTicked = false;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            switch (xml.Name)
            {
                case "div" or "font" or "span":
                    text += xml.Value();
                    break;
                case "ClientData":
                    kind = xml.Attribute("ObjectType") ?? "";
                    break;
                case "Checked":
                    isTicked = xml.Value().Trim() == "1";
                    break;
            }
        }

        text = text.Trim();
        if (kind is "Checkbox" or "Radio")
            Diagnostics.Add(ExcelMessages.Control((isTicked ? Extraction.CheckBox.Ticked : Extraction.CheckBox.Empty) + text) with { At = At(null, null) });
        else if (kind != "Note" && text.Length > 0)
            Diagnostics.Add(ExcelMessages.Control(text) with { At = At(null, null) });
    }
}
