namespace PerfTargets.Scan.Rules;

/// <summary>
/// Goes over each rule from one crossing rule to the next and keeps the spans that are inked:
/// strokes of characters that happen to lie on the line of a border must not part a joined cell.
/// </summary>
/// <param name="limits">What a rule measures.</param>
/// <param name="lying">The ink along lying rules.</param>
/// <param name="standing">The ink along standing ones.</param>
internal sealed class RuleSpans(RuleLimits limits, PieceInk lying, PieceInk standing)
{
    private const double LeastClean = 0.4;
    private const double LeastCleanEnd = 0.7;
    private const double Corner = 3;

    /// <summary>The rules, cut where a span is not inked.</summary>
    public List<Rule> Keep(List<Rule> rules)
    {
        var kept = new List<Rule>();
        foreach (var rule in rules)
            Keep(rule, rules, kept);
        return kept;
    }

    private void Keep(Rule rule, List<Rule> rules, List<Rule> kept)
    {
        var crossings = Crossings(rule, rules);
        if (crossings.Count == 0)
        {
            kept.Add(rule);
            return;
        }

        var ink = rule.IsHorizontal ? lying : standing;
        double? from = IsEnd(rule, rule.From, crossings[0], ink) ? Math.Min(rule.From, crossings[0]) : null;
        for (var i = 0; i < crossings.Count; i++)
        {
            var inked = i + 1 < crossings.Count
                ? IsInked(rule, crossings[i], crossings[i + 1], LeastClean, ink)
                : IsEnd(rule, crossings[i], rule.To, ink);
            if (inked)
            {
                from ??= crossings[i];
            }
            else if (from is { } start)
            {
                Add(rule, start, crossings[i], kept);
                from = null;
            }
        }

        if (from is { } last)
            Add(rule, last, Math.Max(rule.To, crossings[^1]), kept);
    }

    private void Add(Rule rule, double from, double to, List<Rule> kept)
    {
        if (to - from >= limits.ShortestPiece / 2.0)
            kept.Add(rule with { At = rule.AtPlace((from + to) / 2), From = from, To = to });
    }

    // What sticks out by less than a character is one that touches the corner.
    private bool IsEnd(Rule rule, double from, double to, PieceInk ink) =>
        to - from >= limits.Joined && IsInked(rule, from, to, LeastCleanEnd, ink);

    private bool IsInked(Rule rule, double from, double to, double leastClean, PieceInk ink)
    {
        if (to - from <= 2 * limits.Touch)
            return true;
        // The corners belong to the rules that cross there.
        (from, to) = (from + Math.Min(Corner, (to - from) / 4), to - Math.Min(Corner, (to - from) / 4));
        return ink.Clean(rule.AtPlace, from, to) >= leastClean
            && Candidate.IsStroke(ink.Solid(rule.AtPlace, from, to), ink.Straight(rule.AtPlace, from, to), ink.Quiet(rule.AtPlace, from, to, rule.Thickness, limits.Quiet));
    }

    // Rules as near as a double line count as one crossing.
    private List<double> Crossings(Rule rule, List<Rule> rules)
    {
        var crossings = new List<double>();
        foreach (var other in rules)
        {
            if (other.IsHorizontal == rule.IsHorizontal)
                continue;
            var along = other.AtPlace(rule.At);
            var at = rule.AtPlace(along);
            if (along >= rule.From - limits.Touch && along <= rule.To + limits.Touch && at >= other.From - limits.Touch && at <= other.To + limits.Touch)
                crossings.Add(along);
        }

        crossings.Sort();
        return crossings;
    }
}
