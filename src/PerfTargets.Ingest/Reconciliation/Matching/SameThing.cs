namespace PerfTargets.Ingest.Reconciliation.Matching;

/// <summary>
/// Whether two places of a form speak of one thing: an indicator's name, a noun beside a number, a project's name.
/// Conservative: no match is better than a wrong one.
/// </summary>
internal static class SameThing
{
    /// <summary>Shorter names say too little to be found inside another: 培训 is in 培训补贴 and is not the same.</summary>
    private const int ShortestPart = 3;

    /// <summary>Names this long may differ by one character, which is then a slip of the pen.</summary>
    private const int ShortestMisspelt = 6;

    /// <summary>
    /// Whether two names are of one thing, apart from numbers, frame words (开展, 人数, 标准, 经费) and a slip of one character:
    /// 享受见习补贴人数 and 见习补贴人均标准. Names with opposite words (新建, 原有) never are.
    /// </summary>
    public static bool Names(string a, string b) => Closeness(a, b) > 0;

    /// <summary>How close two names are: 3 alike, 2 alike but for a slip of one character, 1 one is part of the other, 0 not of one thing.</summary>
    public static int Closeness(string a, string b)
    {
        var (left, right) = (ThingName.Core(a), ThingName.Core(b));
        if (left.Length < 2 || right.Length < 2 || Opposites.Between(left, right))
            return 0;
        if (left == right)
            return 3;
        if (Math.Min(left.Length, right.Length) >= ShortestMisspelt && Slip.IsOnly(left, right))
            return 2;
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return shorter.Length >= ShortestPart && longer.Contains(shorter, StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>The candidate closest to a name; -1 when none is close or two are equally close.</summary>
    /// <param name="name">The name looked for.</param>
    /// <param name="candidates">The names it may mean.</param>
    public static int Closest(string name, IReadOnlyList<string> candidates)
    {
        var best = -1;
        var (closest, tied) = (0, false);
        for (var i = 0; i < candidates.Count; i++)
        {
            var closeness = Closeness(name, candidates[i]);
            if (closeness > closest)
                (best, closest, tied) = (i, closeness, false);
            else if (closeness > 0 && closeness == closest)
                tied = true;
        }

        return tied ? -1 : best;
    }

    /// <summary>Whether two units count the same: 人 and 名, 元/人 and 元／人. A missing unit counts nothing.</summary>
    public static bool Units(string? a, string? b) =>
        !string.IsNullOrWhiteSpace(a) && !string.IsNullOrWhiteSpace(b) && CountUnit.Of(a) == CountUnit.Of(b);
}
