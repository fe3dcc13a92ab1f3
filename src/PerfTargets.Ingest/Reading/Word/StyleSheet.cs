namespace PerfTargets.Ingest.Reading.Word;

/// <summary>What the styles say that matters to text: hidden or not, and list numbers.</summary>
internal sealed class StyleSheet
{
    private const int MostAncestors = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private Style? defaultParagraph;
    private bool hiddenByDefault;

    /// <summary>No styles: documents without the part.</summary>
    public static StyleSheet None { get; } = new();

    /// <summary>Reads the styles part.</summary>
    public static StyleSheet Read(WordXmlReader xml)
    {
        var sheet = new StyleSheet();
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word == "style")
                sheet.Add(xml);
            else if (xml.Word == "docDefaults")
                sheet.hiddenByDefault = ReadProperties(xml, new Style()).Vanish ?? false;
            else
                xml.Pass();
        }

        return sheet;
    }

    /// <summary>Whether text is hidden by its paragraph's and its own style; styles that both say so cancel each other.</summary>
    public bool IsHidden(string? paragraphStyle, string? characterStyle)
    {
        if (styles.Count == 0)
            return false;
        var paragraph = Inherited(ParagraphStyle(paragraphStyle)) ?? false;
        var character = characterStyle is not null && (Inherited(styles.GetValueOrDefault(characterStyle)) ?? false);
        return hiddenByDefault || paragraph != character;
    }

    /// <summary>The list a paragraph style belongs to; null when it belongs to none.</summary>
    public (int NumberingId, int Level)? ListOf(string? paragraphStyle)
    {
        int? level = null;
        var style = ParagraphStyle(paragraphStyle);
        for (var i = 0; style is not null && i < MostAncestors; i++)
        {
            level ??= style.Level;
            if (style.NumberingId is { } id)
                return (id, level ?? 0);
            style = Parent(style);
        }

        return null;
    }

    private Style? ParagraphStyle(string? id) => id is not null && styles.TryGetValue(id, out var style) ? style : defaultParagraph;

    private bool? Inherited(Style? style)
    {
        for (var i = 0; style is not null && i < MostAncestors; i++)
        {
            if (style.Vanish is { } vanish)
                return vanish;
            style = Parent(style);
        }

        return null;
    }

    private Style? Parent(Style style) => style.BasedOn is null ? null : styles.GetValueOrDefault(style.BasedOn);

    private void Add(WordXmlReader xml)
    {
        var id = xml.Attribute("styleId");
        var isDefault = xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on";
        var style = ReadProperties(xml, new Style());
        if (id is not null)
            styles[id] = style;
        if (isDefault)
            defaultParagraph = style;
    }

    private static Style ReadProperties(WordXmlReader xml, Style style)
    {
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "basedOn":
                    style.BasedOn = xml.Attribute("val");
                    break;
                case "vanish":
                    style.Vanish = xml.IsOn();
                    break;
                case "numId":
                    style.NumberingId = xml.Number();
                    break;
                case "ilvl":
                    style.Level = xml.Number();
                    break;
                case "rPrChange" or "pPrChange" or "tblStylePr" or "tblPr" or "tcPr":
                    xml.Pass();
                    break;
            }
        }

        return style;
    }

    private sealed class Style
    {
        public string? BasedOn { get; set; }

        public bool? Vanish { get; set; }

        public int? NumberingId { get; set; }

        public int? Level { get; set; }
    }
}
