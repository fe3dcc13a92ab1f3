using PerfTargets.Ingest.Reading.Excel.Formats;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>The formats that cells refer to by number.</summary>
internal sealed class StyleTable
{
    private readonly Dictionary<int, string> codes = [];
    private readonly Dictionary<int, NumberFormat> formats = [];
    private readonly List<string?> fonts = [];
    private readonly List<bool> borders = [];
    private readonly List<CellStyle> styles = [];

    /// <summary>A workbook without a styles part.</summary>
    public static StyleTable None { get; } = new();

    /// <summary>Reads the styles part.</summary>
    public static StyleTable Read(Stream part)
    {
        var table = new StyleTable();
        using var xml = new PartReader(part);
        var root = xml.Enter();
        while (xml.Next(root))
            table.ReadSection(xml);
        return table;
    }

    /// <summary>The format of a number; the plain one when there is none.</summary>
    public CellStyle this[int index] => index >= 0 && index < styles.Count ? styles[index] : CellStyle.Plain;

    private void ReadSection(PartReader xml)
    {
        switch (xml.Name)
        {
            case "numFmts":
                ForEach(xml, "numFmt", () => codes[xml.Number("numFmtId") ?? -1] = xml.Attribute("formatCode") ?? "");
                break;
            case "fonts":
                ForEach(xml, "font", () => fonts.Add(Font(xml)));
                break;
            case "borders":
                ForEach(xml, "border", () => borders.Add(HasBorder(xml)));
                break;
            case "cellXfs":
                ForEach(xml, "xf", () => styles.Add(Style(xml)));
                break;
            default:
                xml.Pass();
                break;
        }
    }

    private static void ForEach(PartReader xml, string name, Action read)
    {
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (xml.Name == name)
                read();
        }
    }

    private static string? Font(PartReader xml)
    {
        string? font = null;
        ForEach(xml, "name", () => font = xml.Attribute("val"));
        return SymbolFonts.IsSymbolFont(font) ? font : null;
    }

    private static bool HasBorder(PartReader xml)
    {
        var has = false;
        var entered = xml.Enter();
        while (xml.Next(entered))
            has |= xml.Name is not ("color" or "diagonal") && xml.Attribute("style") is not (null or "none");
        return has;
    }

    private CellStyle Style(PartReader xml)
    {
        var number = xml.Number("numFmtId") ?? 0;
        if (!formats.TryGetValue(number, out var format))
            formats[number] = format = NumberFormat.Of(codes.GetValueOrDefault(number) ?? BuiltInFormats.Code(number));
        var font = xml.Number("fontId") is { } f && f < fonts.Count ? fonts[f] : null;
        var hasBorder = xml.Number("borderId") is { } b && b < borders.Count && borders[b];
        return new CellStyle(format, hasBorder, font);
    }
}
