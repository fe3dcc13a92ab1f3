namespace PerfTargets.Scan.Rules;

/// <summary>A joined piece with what is known of its ink.</summary>
/// <param name="Rule">As a rule.</param>
/// <param name="Solid">The share of its length that is inked.</param>
/// <param name="Clean">The share of its length that is a thin stroke and nothing else.</param>
/// <param name="Quiet">The share of its length with bare paper on both sides.</param>
/// <param name="Straight">The share of its length with ink on the very row of the line.</param>
internal readonly record struct Candidate(Rule Rule, double Solid, double Clean, double Quiet, double Straight)
{
    private const double LeastSolid = 0.85;
    private const double MostDoubt = 0.6;
    private const double LeastDashes = 0.4;
    private const double LeastQuietOfDashes = 0.93;

    /// <summary>Whether it is drawn, rather than made up of strokes that follow each other on a line of text.</summary>
    public bool IsDrawn => IsStroke(Solid, Straight, Quiet);

    /// <summary>
    /// Whether so much ink on a line, so straight between so bare paper, is one stroke. A rule that text touches on both sides is straight;
    /// a faded or dashed one has bare paper around it; strokes of text have gaps between them and other strokes beside them.
    /// </summary>
    public static bool IsStroke(double solid, double straight, double quiet) =>
        (solid >= LeastSolid && 4 * (1 - straight) + (1 - quiet) <= MostDoubt) || (solid >= LeastDashes && quiet >= LeastQuietOfDashes);
}
