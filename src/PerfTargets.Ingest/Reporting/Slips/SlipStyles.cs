extern alias OpenXml;
using OpenXml::DocumentFormat.OpenXml;
using OpenXml::DocumentFormat.OpenXml.Wordprocessing;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>The styles of a slip, after GB/T 9704: 仿宋 of 16 points for text, 黑体 for headings, 28 points a line.</summary>
internal static class SlipStyles
{
    public const string Plain = "Normal";
    public const string Title = "SlipTitle";
    public const string Addressee = "SlipAddressee";
    public const string Heading = "Heading1";
    public const string Subheading = "Heading2";
    public const string Source = "SlipSource";
    public const string Closing = "SlipClosing";
    public const string Signature = "SlipSignature";
    public const string Cell = "SlipCell";
    public const string CellCentred = "SlipCellCentred";
    public const string CellHeading = "SlipCellHeading";
    public const string Gap = "SlipGap";
    public const string Grid = "SlipGrid";

    private const string FangSong = "仿宋";
    private const string Hei = "黑体";
    private const string Kai = "楷体";

    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Face(FangSong), new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" }, new Languages { Val = "zh-CN", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Paragraph(Plain, "Normal", FangSong, 32, line: 560, indent: 200),
        Paragraph(Title, "Slip Title", Hei, 44, line: 700, justification: JustificationValues.Center, after: 480),
        Paragraph(Addressee, "Slip Addressee", FangSong, 32, line: 560),
        Paragraph(Heading, "heading 1", Hei, 32, line: 560, indent: 200, before: 160, keepNext: true, outline: 0),
        Paragraph(Subheading, "heading 2", Kai, 32, line: 560, indent: 200, before: 80, keepNext: true, outline: 1),
        Paragraph(Closing, "Slip Closing", FangSong, 32, line: 560, indent: 200, keepNext: true),
        Paragraph(Source, "Slip Source", FangSong, 24, line: 400, justification: JustificationValues.Left, after: 60, keepNext: true),
        Paragraph(Signature, "Slip Signature", FangSong, 32, line: 560, justification: JustificationValues.Right, right: 640, keepNext: true),
        Paragraph(Cell, "Slip Cell", FangSong, 24, line: 360, justification: JustificationValues.Left),
        Paragraph(CellCentred, "Slip Cell Centred", FangSong, 24, line: 360, justification: JustificationValues.Center),
        Paragraph(CellHeading, "Slip Cell Heading", Hei, 24, line: 400, justification: JustificationValues.Center),
        Paragraph(Gap, "Slip Gap", FangSong, 12, line: 200),
        Table());

    /// <summary>The fonts with what stands in for them where they are missing.</summary>
    public static Fonts Fonts() => new(
        Font(FangSong, "仿宋_GB2312", FontFamilyValues.Modern),
        Font(Hei, "SimHei", FontFamilyValues.Modern),
        Font(Kai, "楷体_GB2312", FontFamilyValues.Modern),
        Font("宋体", "SimSun", FontFamilyValues.Auto));

    /// <summary>— 1 — in the middle of the foot.</summary>
    public static Footer PageNumber()
    {
        RunProperties Look() => new(Face("宋体"), new FontSize { Val = "28" });
        return new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = Addressee }, new Justification { Val = JustificationValues.Center }),
            new Run(Look(), new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(Look(), new Text("1"))) { Instruction = " PAGE " },
            new Run(Look(), new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
    }

    private static RunFonts Face(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    private static Font Font(string name, string stand, FontFamilyValues family) =>
        new(new AltName { Val = stand }, new FontCharSet { Val = "86" }, new FontFamily { Val = family })
        {
            Name = name,
        };

    // Elements stand in the order that the schema asks for: Word is strict about it.
    private static Style Paragraph(
        string id, string name, string font, int halfPoints, int line, int indent = 0, JustificationValues? justification = null,
        int before = 0, int after = 0, int right = 0, bool keepNext = false, int? outline = null)
    {
        string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var properties = new StyleParagraphProperties();
        if (keepNext)
            properties.Append(new KeepNext());
        properties.Append(new SpacingBetweenLines { Before = Text(before), After = Text(after), Line = Text(line), LineRule = LineSpacingRuleValues.Exact });
        properties.Append(new Indentation { Right = Text(right), FirstLineChars = indent, FirstLine = Text(indent * halfPoints / 10) });
        properties.Append(new Justification { Val = justification ?? JustificationValues.Both });
        if (outline is { } level)
            properties.Append(new OutlineLevel { Val = level });

        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = id == Plain ? true : null };
        style.Append(new StyleName { Val = name });
        if (id != Plain)
            style.Append(new BasedOn { Val = Plain });
        style.Append(new PrimaryStyle(), properties, new StyleRunProperties(Face(font), new FontSize { Val = Text(halfPoints) }, new FontSizeComplexScript { Val = Text(halfPoints) }));
        return style;
    }

    private static Style Table()
    {
        var borders = new TableBorders(
            Border(new TopBorder()), Border(new LeftBorder()), Border(new BottomBorder()),
            Border(new RightBorder()), Border(new InsideHorizontalBorder()), Border(new InsideVerticalBorder()));
        return new Style(
            new StyleName { Val = "Slip Grid" },
            new StyleTableProperties(
                borders,
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        {
            Type = StyleValues.Table,
            StyleId = Grid,
        };
    }

    private static BorderType Border(BorderType border)
    {
        border.Val = BorderValues.Single;
        border.Size = 4;
        border.Space = 0;
        border.Color = "000000";
        return border;
    }
}
