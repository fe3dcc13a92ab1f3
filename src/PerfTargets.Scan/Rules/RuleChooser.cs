namespace PerfTargets.Scan.Rules;

/// <summary>Tells rules from strokes of characters: by length, or by meeting rules at their ends.</summary>
/// <param name="limits">What a rule measures.</param>
internal sealed class RuleChooser(RuleLimits limits)
{
    private const double LeastCleanAlone = 0.4;
    private const double LeastCleanHeld = 0.7;
    private const double LeastQuietHeld = 0.65;

    /// <summary>The rules among the candidates.</summary>
    public List<Rule> Choose(List<Candidate> candidates)
    {
        var chosen = candidates.Where(c => c.Rule.Length >= limits.Alone && c.IsDrawn && c.Clean >= LeastCleanAlone).Select(c => c.Rule).ToList();
        var rest = candidates.Where(c => c.Rule.Length < limits.Alone && c.IsDrawn && c.Clean >= LeastCleanHeld && (c.Quiet >= LeastQuietHeld || c.Rule.Length >= limits.HeldAtOneEnd)).ToList();
        // A rule that is chosen may hold the next one.
        while (true)
        {
            var held = rest.FindAll(c => IsHeld(c.Rule, chosen));
            if (held.Count == 0)
                return chosen;
            chosen.AddRange(held.Select(c => c.Rule));
            rest.RemoveAll(held.Contains);
        }
    }

    private bool IsHeld(Rule rule, List<Rule> chosen)
    {
        var ends = (Meets(rule, rule.From, chosen) ? 1 : 0) + (Meets(rule, rule.To, chosen) ? 1 : 0);
        return ends == 2 || (ends == 1 && rule.Length >= limits.HeldAtOneEnd);
    }

    private bool Meets(Rule rule, double end, List<Rule> chosen)
    {
        var at = rule.AtPlace(end);
        foreach (var other in chosen)
        {
            if (other.IsHorizontal != rule.IsHorizontal
                && at >= other.From - limits.Touch && at <= other.To + limits.Touch
                && Math.Abs(other.AtPlace(at) - end) <= limits.Touch + other.Thickness / 2)
                return true;
        }

        return false;
    }
}
