namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>
/// Judges amounts that 其中 lists behind their whole. Without a colon 其中 may name only some of the parts;
/// with one it lists them, though the text may go on after the list.
/// </summary>
internal static class BreakdownReader
{
    /// <summary>What is said of the whole; null when the parts may be only some of it, or the text is not understood.</summary>
    /// <param name="before">The terms before 其中; the last one, or all together, are the whole.</param>
    /// <param name="parts">The terms behind it.</param>
    /// <param name="listed">Whether a colon follows 其中.</param>
    public static StatedSum? Judge(IReadOnlyList<Term> before, IReadOnlyList<Term> parts, bool listed)
    {
        if (parts.Count < 2 || parts.Any(part => !part.Usable || part.AfterTotalWord) || before.Any(term => !term.Usable))
            return null;
        var whole = before[^1];
        var sum = 0m;
        for (var i = 0; i < parts.Count; i++)
        {
            sum += parts[i].Yuan;
            if (i > 0 && (sum == whole.Yuan || sum == before.Sum(term => term.Yuan)))
                return new StatedSum([.. parts.Take(i + 1)], sum == whole.Yuan ? whole : whole with { Yuan = sum }, Verdict.Right, Certainty.Certain);
        }

        if (!listed || before.Count > 1 || parts.Select(part => part.Clause).Distinct().Count() < parts.Count)
            return null;
        return new StatedSum(parts, whole, Verdict.Wrong, Certainty.Likely);
    }
}
