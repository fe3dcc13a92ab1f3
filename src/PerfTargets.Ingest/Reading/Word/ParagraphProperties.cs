namespace PerfTargets.Ingest.Reading.Word;

/// <summary>What a paragraph's formatting says that matters to text: <c>w:pPr</c>.</summary>
internal struct ParagraphProperties
{
    /// <summary>The paragraph's style.</summary>
    public string? Style { get; private set; }

    /// <summary><c>w:numId</c>; 0 takes the paragraph out of its style's list.</summary>
    public int? NumberingId { get; private set; }

    /// <summary><c>w:ilvl</c>.</summary>
    public int? Level { get; private set; }

    /// <summary>true when the paragraph's end is deleted or hidden: the text runs on into the next paragraph.</summary>
    public bool RunsOn { get; private set; }

    /// <summary>Reads <c>w:pPr</c>.</summary>
    public static ParagraphProperties Read(WordXmlReader xml)
    {
        var properties = new ParagraphProperties();
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "pStyle":
                    properties.Style = xml.Attribute("val");
                    break;
                case "numId":
                    properties.NumberingId = xml.Number();
                    break;
                case "ilvl":
                    properties.Level = xml.Number();
                    break;
                case "rPr":
                    properties.ReadMark(xml);
                    break;
                case "pPrChange" or "sectPr":
                    xml.Pass();
                    break;
            }
        }

        return properties;
    }

    private void ReadMark(WordXmlReader xml)
    {
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "del" or "moveFrom":
                    RunsOn = true;
                    break;
                case "vanish" or "specVanish":
                    RunsOn |= xml.IsOn();
                    break;
                case "rPrChange":
                    xml.Pass();
                    break;
            }
        }
    }
}
