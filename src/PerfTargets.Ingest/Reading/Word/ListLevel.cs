namespace PerfTargets.Ingest.Reading.Word;

/// <summary>One level of a list: <c>w:lvl</c>.</summary>
internal sealed class ListLevel
{
    public int Start { get; private set; } = 1;

    public string Format { get; private set; } = "decimal";

    /// <summary>The text around the numbers: <c>目标%1：</c>.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What stands between number and text: tab, space or nothing.</summary>
    public string Suffix { get; private set; } = "tab";

    /// <summary>true when all numbers of the text are Arabic, whatever the levels' own formats.</summary>
    public bool IsLegal { get; private set; }

    /// <summary>The level after which this one begins anew; 0: never.</summary>
    public int? RestartsAfter { get; private set; }

    /// <summary>The paragraph style that takes this level.</summary>
    public string? ParagraphStyle { get; private set; }

    /// <summary>The font of the number or bullet.</summary>
    public string? Font { get; private set; }

    /// <summary>Reads <c>w:lvl</c>.</summary>
    public static ListLevel Read(WordXmlReader xml)
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
