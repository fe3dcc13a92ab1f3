namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>One level of a list.</summary>
internal sealed class ListLevel
{
    public int Start { get; set; } = 1;

    public string Format { get; set; } = "decimal";

    /// <summary>The text around the numbers: <c>目标%1：</c>.</summary>
    public string Text { get; set; } = "";

    /// <summary>What stands between number and text: tab, space or nothing.</summary>
    public string Suffix { get; set; } = "tab";

    /// <summary>true when all numbers of the text are Arabic, whatever the levels' own formats.</summary>
    public bool IsLegal { get; set; }

    /// <summary>The level after which this one begins anew; 0: never.</summary>
    public int? RestartsAfter { get; set; }

    /// <summary>The paragraph style that takes this level.</summary>
    public string? ParagraphStyle { get; set; }

    /// <summary>The font of the number or bullet.</summary>
    public string? Font { get; set; }
}
