using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>What money is for each of, and whether it is counted.</summary>
internal static class Basis
{
    private static readonly HashSet<string> Recurring = ["月", "次", "天", "期", "学期", "季度", "场", "课时", "学时", "小时", "班"];

    /// <summary>Whether something comes again and again, so that its count must be written: 月, 次.</summary>
    public static bool Recurs(string unit) => Recurring.Contains(CountUnit.Of(unit));

    /// <summary>
    /// Strikes out what is counted. A count settles its own unit first; 人次 settles 人 and 次;
    /// a number without a unit, or of another thing (12个 for each 村), settles what is left and does not recur.
    /// </summary>
    /// <param name="open">What the money is for each of; what stays is not counted.</param>
    /// <param name="counted">The units of the counts, null for none; what stays settled nothing.</param>
    public static void Settle(List<string> open, List<string?> counted)
    {
        for (var i = counted.Count - 1; i >= 0; i--)
        {
            if (counted[i] is not { } unit)
                continue;
            var settled = open.Remove(CountUnit.Of(unit)) || (unit == "人次" && (open.Remove("人") | open.Remove("次")));
            if (settled)
                counted.RemoveAt(i);
        }

        for (var i = counted.Count - 1; i >= 0; i--)
        {
            var at = open.FindIndex(per => counted[i] is null || (!Recurs(per) && !Recurs(counted[i]!)));
            if (at < 0)
                continue;
            open.RemoveAt(at);
            counted.RemoveAt(i);
        }
    }
}
