namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>The hidden rows or columns of a sheet, as runs.</summary>
internal sealed class HiddenRuns
{
    private readonly List<(int First, int Last)> runs = [];
    private bool isSorted = true;

    /// <summary>Adds a run.</summary>
    public void Add(int first, int last)
    {
        if (runs.Count > 0 && runs[^1].Last + 1 == first)
            runs[^1] = (runs[^1].First, last);
        else
            runs.Add((first, last));
        isSorted = runs.Count == 1 || (isSorted && runs[^2].Last < first);
    }

    public bool Contains(int index) => Find(index) is not null;

    /// <summary>The run an index stands in; null when it is shown.</summary>
    public (int First, int Last)? Find(int index)
    {
        Sort();
        var (low, high) = (0, runs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].Last < index)
                low = middle + 1;
            else if (runs[middle].First > index)
                high = middle - 1;
            else
                return runs[middle];
        }

        return null;
    }

    /// <summary>The first index from <paramref name="first"/> to <paramref name="last"/> that is shown; null when all are hidden.</summary>
    public int? FirstShown(int first, int last)
    {
        var index = Find(first) is { } run ? run.Last + 1 : first;
        return index <= last ? index : null;
    }

    // Runs that touch or overlap become one, so that behind the end of a run an index is shown.
    private void Sort()
    {
        if (isSorted)
            return;
        runs.Sort();
        var kept = 0;
        for (var i = 1; i < runs.Count; i++)
        {
            if (runs[i].First <= runs[kept].Last + 1)
                runs[kept] = (runs[kept].First, Math.Max(runs[kept].Last, runs[i].Last));
            else
                runs[++kept] = runs[i];
        }

        runs.RemoveRange(kept + 1, runs.Count - kept - 1);
        isSorted = true;
    }
}
