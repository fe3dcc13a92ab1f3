using PerfTargets.Scan.Bits;
using PerfTargets.Scan.Ink;

namespace PerfTargets.Scan.Rules;

/// <summary>Finds the rules on a straightened page.</summary>
internal static class RuleFinder
{
    private const byte DarkInk = 160;

    /// <summary>The rules: lying ones from the top, then standing ones from the left.</summary>
    public static List<Rule> Find(InkImage image)
    {
        var limits = new RuleLimits(image.DotsPerInch);
        var contrast = PaperNoise.Contrast(image);
        var ink = Binarizer.Darker(image.Levels, image.Width, image.Height, DarkInk);
        var candidates = Candidates(ThinStrokes.Lying(image, limits.Thickest, contrast), ink, limits, true);
        var standing = BitTransposer.Transpose(ThinStrokes.Standing(image, limits.Thickest, contrast));
        candidates.AddRange(Candidates(standing, BitTransposer.Transpose(ink), limits, false));
        var rules = new RuleChooser(limits).Choose(candidates);
        rules = RuleEnds.Extend(rules, limits.Reach);
        return [.. rules.OrderByDescending(r => r.IsHorizontal).ThenBy(r => r.At).ThenBy(r => r.From)];
    }

    private static List<Candidate> Candidates(BitImage thin, BitImage ink, RuleLimits limits, bool lying)
    {
        var along = new PieceInk(thin, ink);
        var pieces = new PieceJoiner(limits, along).Join(new PieceFinder(limits).Find(thin));
        return pieces.ConvertAll(p => new Candidate(
            new Rule(lying, p.At, p.From, p.To, along.Thickness(p, limits.Thickest), p.Slope), along.Solid(p), along.Clean(p)));
    }
}
