using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Extraction;

/// <summary>A paragraph or a table.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Block(Location At);

/// <summary>A paragraph outside every table.</summary>
/// <param name="Text">Its text, line breaks as \n.</param>
/// <param name="At">Where it begins.</param>
public sealed record Paragraph(string Text, Location At) : Block(At)
{
    /// <summary>true for what a page repeats or adds and the text does not say: page numbers, running heads, repeated table heads.</summary>
    public bool IsMargin { get; init; }
}
