namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>The lists of a document.</summary>
internal sealed class ListDefinitions
{
    /// <summary>Levels a list has.</summary>
    public const int Levels = 9;

    private readonly Dictionary<int, ListPattern> patterns = [];
    private readonly Dictionary<int, ListInstance> lists = [];
    private readonly Dictionary<string, int> patternOfStyle = new(StringComparer.Ordinal);

    /// <summary>No lists: documents without the part.</summary>
    public static ListDefinitions None { get; } = new();

    /// <summary>Adds a pattern of levels.</summary>
    public void Add(int id, ListPattern pattern) => patterns[id] = pattern;

    /// <summary>Adds a list.</summary>
    public void Add(int id, ListInstance list) => lists[id] = list;

    /// <summary>Says which pattern a list style names.</summary>
    public void Link(string style, int pattern) => patternOfStyle[style] = pattern;

    /// <summary>The list of a number paragraphs refer to; null when there is none.</summary>
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

    private ListPattern? PatternOf(ListInstance list) => patterns.GetValueOrDefault(CounterOf(list));
}

/// <summary>The levels several lists share.</summary>
internal sealed class ListPattern
{
    public Dictionary<int, ListLevel> Levels { get; } = [];

    /// <summary>The list style whose pattern counts instead; null for none.</summary>
    public string? StyleLink { get; set; }
}

/// <summary>A list: levels of a pattern, or its own.</summary>
internal sealed class ListInstance
{
    public int Pattern { get; set; } = -1;

    /// <summary>Numbers the list begins with, by level, where it does not go on counting.</summary>
    public Dictionary<int, int> Starts { get; } = [];

    /// <summary>Levels it defines itself.</summary>
    public Dictionary<int, ListLevel> Overrides { get; } = [];
}
