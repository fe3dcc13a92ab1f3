namespace PerfTargets.Scan.Rules;

/// <summary>Leads rules on to the ones they nearly meet, so that a grid closes.</summary>
internal static class RuleEnds
{
    /// <summary>The rules, those that fall short by no more than the reach led on.</summary>
    public static List<Rule> Extend(List<Rule> rules, double reach)
    {
        var extended = new List<Rule>(rules.Count);
        foreach (var rule in rules)
        {
            var (from, to) = (rule.From, rule.To);
            foreach (var other in rules)
            {
                if (other.IsHorizontal == rule.IsHorizontal)
                    continue;
                from = Math.Min(from, Met(rule, other, rule.From, reach) ?? from);
                to = Math.Max(to, Met(rule, other, rule.To, reach) ?? to);
            }

            extended.Add(rule with { At = rule.AtPlace((from + to) / 2), From = from, To = to });
        }

        return extended;
    }

    private static double? Met(Rule rule, Rule other, double end, double reach)
    {
        var at = rule.AtPlace(end);
        if (at < other.From - reach || at > other.To + reach)
            return null;
        var place = other.AtPlace(at);
        return Math.Abs(place - end) <= reach ? place : null;
    }
}
