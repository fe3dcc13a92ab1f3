using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Reads the lists of a document: <c>numbering.xml</c>.</summary>
internal static class NumberingPart
{
    /// <summary>Reads the numbering part.</summary>
    public static ListDefinitions Read(WordXmlReader xml)
    {
        var definitions = new ListDefinitions();
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word == "abstractNum")
                ReadPattern(xml, definitions);
            else if (xml.Word == "num")
                ReadList(xml, definitions);
        }

        return definitions;
    }

    private static void ReadPattern(WordXmlReader xml, ListDefinitions into)
    {
        var pattern = new ListPattern();
        if (xml.Number("abstractNumId") is { } id)
            into.Add(id, pattern);
        else
            id = -1;
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word == "lvl" && xml.Number("ilvl") is { } level)
                pattern.Levels[level] = ReadLevel(xml);
            else if (xml.Word == "numStyleLink")
                pattern.StyleLink = xml.Attribute("val");
            else if (xml.Word == "styleLink" && xml.Attribute("val") is { } style)
                into.Link(style, id);
        }
    }

    private static void ReadList(WordXmlReader xml, ListDefinitions into)
    {
        var list = new ListInstance();
        if (xml.Number("numId") is { } id)
            into.Add(id, list);
        var level = 0;
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word == "abstractNumId")
                list.Pattern = xml.Number() ?? -1;
            else if (xml.Word == "lvlOverride")
                level = xml.Number("ilvl") ?? 0;
            else if (xml.Word == "startOverride" && xml.Number() is { } start)
                list.Starts[level] = start;
            else if (xml.Word == "lvl")
                list.Overrides[xml.Number("ilvl") ?? level] = ReadLevel(xml);
        }
    }

    private static ListLevel ReadLevel(WordXmlReader xml)
    {
        var level = new ListLevel();
        for (var d = xml.Enter(); xml.Next(d);)
        {
            switch (xml.Word)
            {
                case "start":
                    level.Start = xml.Number() ?? 1;
                    break;
                case "numFmt":
                    level.Format = xml.Attribute("val") ?? "decimal";
                    break;
                case "lvlText":
                    level.Text = xml.Attribute("val") ?? "";
                    break;
                case "suff":
                    level.Suffix = xml.Attribute("val") ?? "tab";
                    break;
                case "isLgl":
                    level.IsLegal = xml.IsOn();
                    break;
                case "lvlRestart":
                    level.RestartsAfter = xml.Number();
                    break;
                case "pStyle":
                    level.ParagraphStyle = xml.Attribute("val");
                    break;
                case "rFonts":
                    level.Font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi");
                    break;
            }
        }

        return level;
    }
}
