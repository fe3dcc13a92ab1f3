namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>A round bracket told by its stroke.</summary>
/// <param name="Middle">The x of its middle, in parts of its stretch's width.</param>
/// <param name="Sign">（ or ）, or the narrow ( or ) where it stands close to its neighbour.</param>
internal readonly record struct RoundBracket(double Middle, char Sign)
{
    /// <summary>Whether it opens.</summary>
    public bool Opens => Sign is '（' or '(';
}
