namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>The columns of a table's parts on its pages, as one set.</summary>
internal static class ColumnUnion
{
    private const double SamePlace = 3.5;

    /// <summary>The x of every column border, as the first part has them; further parts may stand elsewhere on their page.</summary>
    public static double[] Of(IReadOnlyList<PageTable> parts)
    {
        var left = parts[0].Columns[0];
        var all = parts.SelectMany(p => p.Columns.Select(x => x + left - p.Columns[0])).Order().ToList();
        var united = new List<double>();
        for (var first = 0; first < all.Count;)
        {
            var end = first + 1;
            while (end < all.Count && all[end] - all[first] <= SamePlace)
                end++;
            united.Add(all[(first + end - 1) / 2]);
            first = end;
        }

        return [.. united];
    }

    /// <summary>The border nearest to a place.</summary>
    public static int Nearest(double[] columns, double x)
    {
        var at = Array.BinarySearch(columns, x);
        if (at >= 0)
            return at;
        var above = Math.Min(~at, columns.Length - 1);
        return above > 0 && x - columns[above - 1] < columns[above] - x ? above - 1 : above;
    }
}
