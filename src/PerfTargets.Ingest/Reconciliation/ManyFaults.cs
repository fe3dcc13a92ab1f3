using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// A form with the same fault in row after row: the first of them are told one by one, the others are counted.
/// Nobody reads ten thousand sentences, and the outcome says that the rule failed.
/// </summary>
internal static class ManyFaults
{
    /// <summary>The most findings of one rule on one form.</summary>
    public const int MostShown = 100;

    /// <summary>The faults to tell; the last one says how many there are beside.</summary>
    public static IReadOnlyList<Fault> Shown(IReadOnlyList<Fault> faults)
    {
        var more = faults.Count - MostShown;
        if (more <= 0)
            return faults;
        var last = faults[MostShown - 1];
        var message = new Bilingual(
            FormattableString.Invariant($"{last.Message.Zh}这张表另有 {more} 处同类问题，没有逐一列出。"),
            FormattableString.Invariant($"{last.Message.En} The form has {more} more faults of this kind, which are not listed."));
        return [.. faults.Take(MostShown - 1), last with { Message = message }];
    }
}
