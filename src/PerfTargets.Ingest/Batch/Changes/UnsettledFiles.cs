using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Changes;

/// <summary>
/// The files somebody is writing. They are watched until each has been left alone for a whole quiet period, by this
/// machine's own clock: the file system's may be another machine's.
/// </summary>
internal sealed class UnsettledFiles(ImportOptions options)
{
    // One period for what was written just before the run, and one more for what moved meanwhile.
    private const int PeriodsWaited = 2;

    private readonly List<Watched> watched = [];

    /// <summary>Begins to watch a file.</summary>
    public void Add(FileReading.Unsettled file) => watched.Add(new(file, options.Time.GetTimestamp()));

    /// <summary>Waits, and hands out files as they come to rest; after about two quiet periods the rest stays unread.</summary>
    /// <param name="cancellation">Ends the wait with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Files at rest, by path, with the size and time they rest at. A file given back by <see cref="Add"/> meanwhile is watched on.</returns>
    public IEnumerable<IReadOnlyList<(ScanEntry Entry, FileStamp Stamp)>> Settle(CancellationToken cancellation)
    {
        var left = PeriodsWaited * options.SettlePeriod;
        while (watched.Count > 0)
        {
            if (TakeResting() is { Count: > 0 } resting)
                yield return resting;
            // By the youngest, so that files which rest at about the same time are read together and in order.
            var due = watched.Where(w => w.File.Stamp is not null).Select(Due).DefaultIfEmpty(TimeSpan.MaxValue).Max();
            if (due > left)
                yield break;
            // No pause at all would let a file that keeps moving with a period of nothing be asked for ever.
            var pause = due > TimeSpan.FromMilliseconds(1) ? due : TimeSpan.FromMilliseconds(1);
            Wait(pause, cancellation);
            left -= pause;
        }
    }

    /// <summary>The files that did not come to rest, by path.</summary>
    public IReadOnlyList<DeferredInput> Rest =>
        [.. watched.Select(w => new DeferredInput(w.File.Entry.Path, w.File.Reason)).OrderBy(input => input.Path, StringComparer.Ordinal)];

    private TimeSpan Due(Watched one) => options.SettlePeriod - options.Time.GetElapsedTime(one.Since);

    private List<(ScanEntry Entry, FileStamp Stamp)> TakeResting()
    {
        var resting = new List<(ScanEntry, FileStamp)>();
        foreach (var one in watched.ToList())
        {
            var now = options.Files.Stat(one.File.Entry.File);
            if (now != one.File.Stamp)
            {
                watched.Remove(one);
                Add(one.File with { Stamp = now, Reason = now is null ? ScanTexts.Vanished : ScanTexts.StillWritten });
            }
            else if (now is { } stamp && options.Time.GetElapsedTime(one.Since) >= options.SettlePeriod)
            {
                watched.Remove(one);
                resting.Add((one.File.Entry, stamp));
            }
        }

        resting.Sort((a, b) => string.CompareOrdinal(a.Item1.Path, b.Item1.Path));
        return resting;
    }

    private void Wait(TimeSpan pause, CancellationToken cancellation)
    {
        try
        {
            Task.Delay(pause, options.Time, cancellation).Wait(CancellationToken.None);
        }
        catch (AggregateException e) when (e.InnerException is OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private sealed record Watched(FileReading.Unsettled File, long Since);
}
