extern alias OpenXml;
using OpenXml::DocumentFormat.OpenXml;
using OpenXml::DocumentFormat.OpenXml.Packaging;
using OpenXml::DocumentFormat.OpenXml.Wordprocessing;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>Writes a slip as a Word document: A4, the fonts and margins of official letters, page numbers, headings of tables repeated.</summary>
public static class SlipDocxWriter
{
    /// <summary>Twentieths of a point between the margins of A4: 210 mm less 28 mm and 26 mm.</summary>
    private const int TextWidth = 8845;

    /// <summary>Writes the document; the same slip gives the same bytes.</summary>
    /// <param name="output">Receives the file; stays open.</param>
    /// <param name="slip">The slip.</param>
    public static void Write(Stream output, ReturnSlip slip)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = SlipStyles.Styles();
            main.AddNewPart<FontTablePart>("rId2").Fonts = SlipStyles.Fonts();
            main.AddNewPart<FooterPart>("rId3").Footer = SlipStyles.PageNumber();
            main.Document = new Document(Body(slip));
        }

        package.Position = 0;
        TimelessZip.Copy(package, output);
    }

    private static Body Body(ReturnSlip slip)
    {
        var body = new Body(Text(SlipStyles.Title, slip.Title));
        for (var i = 0; i < slip.Opening.Count; i++)
            body.Append(Text(i == 0 ? SlipStyles.Addressee : SlipStyles.Plain, slip.Opening[i]));
        foreach (var part in slip.Parts)
        {
            body.Append(Text(SlipStyles.Heading, part.Heading));
            if (part.Lead is { } lead)
                body.Append(Text(SlipStyles.Plain, lead));
            foreach (var section in part.Sections)
                Append(body, section);
        }

        foreach (var paragraph in slip.Closing)
            body.Append(Text(SlipStyles.Closing, paragraph));
        body.Append(Text(SlipStyles.Closing, ""));
        if (slip.Bureau is { } bureau)
            body.Append(Text(SlipStyles.Signature, bureau));
        if (slip.Date is { } date)
            body.Append(Text(SlipStyles.Signature, date));
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId3" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 851, Footer = 1400, Gutter = 0 }));
        return body;
    }

    private static void Append(Body body, SlipSection section)
    {
        if (section.Heading is { } heading)
            body.Append(Text(SlipStyles.Subheading, heading));
        if (section.Source is { } source)
            body.Append(Text(SlipStyles.Source, source));
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = SlipStyles.Grid },
                new TableWidth { Width = TextWidth.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(section.Columns.Select(column => new GridColumn { Width = WidthOf(column) })));
        table.Append(Row(section, [.. section.Columns.Select(column => column.Name)], isHeading: true));
        foreach (var row in section.Rows)
            table.Append(Row(section, row, isHeading: false));
        body.Append(table, Text(SlipStyles.Gap, ""));
    }

    private static TableRow Row(SlipSection section, IReadOnlyList<string> cells, bool isHeading)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var i = 0; i < cells.Count; i++)
        {
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = WidthOf(section.Columns[i]), Type = TableWidthUnitValues.Dxa }),
                Text(isHeading ? SlipStyles.CellHeading : i == 0 ? SlipStyles.CellCentred : SlipStyles.Cell, cells[i])));
        }

        return row;
    }

    private static string WidthOf(SlipColumn column) => (TextWidth * column.Share / 100).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Paragraph Text(string style, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
