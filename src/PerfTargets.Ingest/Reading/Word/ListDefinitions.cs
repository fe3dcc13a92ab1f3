namespace PerfTargets.Ingest.Reading.Word;

/// <summary>The lists of a document: <c>numbering.xml</c>.</summary>
internal sealed class ListDefinitions
{
    /// <summary>Levels a list has.</summary>
    public const int Levels = 9;

    private readonly Dictionary<int, Pattern> patterns = [];
    private readonly Dictionary<int, ListInstance> lists = [];
    private readonly Dictionary<string, int> patternOfStyle = new(StringComparer.Ordinal);

    /// <summary>No lists: documents without the part.</summary>
    public static ListDefinitions None { get; } = new();

    /// <summary>Reads the numbering part.</summary>
    public static ListDefinitions Read(WordXmlReader xml)
    {
        var definitions = new ListDefinitions();
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word == "abstractNum")
                definitions.ReadPattern(xml);
            else if (xml.Word == "num")
                definitions.ReadList(xml);
        }

        return definitions;
    }

    /// <summary>The list of a <c>w:numId</c>; null when there is none.</summary>
    public ListInstance? Find(int id) => lists.GetValueOrDefault(id);

    /// <summary>A level of a list, by its own definition or its pattern's.</summary>
    public ListLevel? LevelOf(ListInstance list, int level) =>
        list.Overrides.GetValueOrDefault(level) ?? PatternOf(list)?.Levels.GetValueOrDefault(level);

    /// <summary>The pattern whose numbers the list counts on: lists of one pattern count together.</summary>
    public int CounterOf(ListInstance list) =>
        patterns.GetValueOrDefault(list.Pattern)?.StyleLink is { } style && patternOfStyle.TryGetValue(style, out var linked) ? linked : list.Pattern;

    /// <summary>The level that names a paragraph style.</summary>
    public int? LevelOfStyle(ListInstance list, string style)
    {
        for (var level = 0; level < Levels; level++)
        {
            if (LevelOf(list, level)?.ParagraphStyle == style)
                return level;
        }

        return null;
    }

    private Pattern? PatternOf(ListInstance list) => patterns.GetValueOrDefault(CounterOf(list));

    private void ReadPattern(WordXmlReader xml)
    {
        var pattern = new Pattern();
        if (xml.Number("abstractNumId") is { } id)
            patterns[id] = pattern;
        else
            id = -1;
        for (var d = xml.Enter(); xml.Next(d);)
        {
            if (xml.Word == "lvl" && xml.Number("ilvl") is { } level)
                pattern.Levels[level] = ListLevel.Read(xml);
            else if (xml.Word == "numStyleLink")
                pattern.StyleLink = xml.Attribute("val");
            else if (xml.Word == "styleLink" && xml.Attribute("val") is { } style)
                patternOfStyle[style] = id;
        }
    }

    private void ReadList(WordXmlReader xml)
    {
        var list = new ListInstance();
        if (xml.Number("numId") is { } id)
            lists[id] = list;
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
                list.Overrides[xml.Number("ilvl") ?? level] = ListLevel.Read(xml);
        }
    }

    private sealed class Pattern
    {
        public Dictionary<int, ListLevel> Levels { get; } = [];

        public string? StyleLink { get; set; }
    }
}

/// <summary>A list: <c>w:num</c>.</summary>
internal sealed class ListInstance
{
    public int Pattern { get; set; } = -1;

    /// <summary>Numbers the list begins with, by level, where it does not go on counting.</summary>
    public Dictionary<int, int> Starts { get; } = [];

    /// <summary>Levels it defines itself.</summary>
    public Dictionary<int, ListLevel> Overrides { get; } = [];
}
