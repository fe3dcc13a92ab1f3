namespace PerfTargets.Ingest.Extraction;

/// <summary>A page of a format that has pages.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="NeedsOcr">true when the page is only an image.</param>
public sealed record Page(int Number, double Width, double Height, bool NeedsOcr)
{
    /// <summary>true when the page is only an image and its text was recognised.</summary>
    public bool IsRecognised { get; init; }
}
