using PerfTargets.Scan.Bits;
using PerfTargets.Scan.Ink;

namespace PerfTargets.Scan.Rules;

/// <summary>Finds the rules on a straightened page.</summary>
internal static class RuleFinder
{
    /// <summary>The rules: lying ones from the top, then standing ones from the left.</summary>
    public static List<Rule> Find(InkImage image)
    {
        var limits = new RuleLimits(image.DotsPerInch);
        var contrast = PaperNoise.Contrast(image);
        var ink = Binarizer.Darker(image.Levels, image.Width, image.Height, InkThreshold.Of(image));
        var lying = new PieceInk(ThinStrokes.Lying(image, limits.Thickest, contrast), ink, new LevelGrid(image, exchanged: false));
        var standing = new PieceInk(
            BitTransposer.Transpose(ThinStrokes.Standing(image, limits.Thickest, contrast)), BitTransposer.Transpose(ink), new LevelGrid(image, exchanged: true));
        List<Candidate> candidates = [.. Candidates(lying, limits, true), .. Candidates(standing, limits, false)];
        var rules = new RuleChooser(limits).Choose(candidates);
        rules = new RuleSpans(limits, lying, standing).Keep(rules);
        rules = RuleEnds.Extend(rules, limits.Reach);
        return [.. rules.OrderByDescending(r => r.IsHorizontal).ThenBy(r => r.At).ThenBy(r => r.From)];
    }

    private static List<Candidate> Candidates(PieceInk along, RuleLimits limits, bool lying)
    {
        var pieces = new PieceJoiner(limits, along).Join(new PieceFinder(limits).Find(along.Thin));
        return pieces.ConvertAll(piece =>
        {
            var candidate = CandidateOf(piece, along, limits, lying);

            // A stroke of a character that follows a rule closely must not take the rule with it.
            return candidate.IsDrawn || along.Longest(piece) is not { } longest || longest.Length < piece.Length / 2 ? candidate : CandidateOf(longest, along, limits, lying);
        });
    }

    private static Candidate CandidateOf(Piece piece, PieceInk along, RuleLimits limits, bool lying)
    {
        var thickness = along.Thickness(piece, limits.Thickest);
        var rule = new Rule(lying, piece.At, piece.From, piece.To, thickness, piece.Slope);
        return new Candidate(
            rule, along.Solid(piece), along.Clean(piece), along.Quiet(piece.AtPlace, piece.From, piece.To, thickness, limits.Quiet),
            along.Straight(piece.AtPlace, piece.From, piece.To));
    }
}
