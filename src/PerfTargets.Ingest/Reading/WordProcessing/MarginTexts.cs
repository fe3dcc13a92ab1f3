namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>The texts of headers, or of footers, each once: sections repeat them.</summary>
internal sealed class MarginTexts
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> all = [];

    /// <summary>The texts, in the order the file has them.</summary>
    public IReadOnlyList<string> All => all;

    /// <summary>Adds the texts of a header or footer.</summary>
    public void Add(BlockList margin)
    {
        foreach (var block in margin.Blocks)
        {
            var text = PlainText.Of(block).Trim();
            if (text.Length > 0 && seen.Add(text))
                all.Add(text);
        }
    }
}
