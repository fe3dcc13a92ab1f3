namespace PerfTargets.Ingest.Reading.Word;

/// <summary>What a run's formatting says that matters to text.</summary>
/// <param name="IsHidden">Not shown.</param>
/// <param name="SymbolFont">The symbol font its letters are set in; null for ordinary fonts.</param>
internal readonly record struct RunProperties(bool IsHidden, string? SymbolFont)
{
    /// <summary>Reads <c>w:rPr</c> of a run.</summary>
    public static RunProperties Read(WordXmlReader xml, StyleSheet styles, string? paragraphStyle)
    {
        string? style = null;
        string? font = null;
        bool? vanish = null;
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "rStyle":
                    style = xml.Attribute("val");
                    break;
                case "rFonts":
                    font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi");
                    break;
                case "vanish":
                    vanish = xml.IsOn();
                    break;
                case "rPrChange":
                    xml.Pass();
                    break;
            }
        }

        return new RunProperties(vanish ?? styles.IsHidden(paragraphStyle, style), SymbolFonts.IsSymbolFont(font) ? font : null);
    }
}
