namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Parts the bands of two columns into groups that stand at one height, the cheapest way there is: lines into rows,
/// or labels and the rows they name.
/// </summary>
internal sealed class BandAligner(IReadOnlyList<Band> left, IReadOnlyList<Band> right, Alignment alignment, double pitch)
{
    private const double Never = 1e9;
    private const double MostOff = 6;
    private const double OffWeight = 4;
    private const double CutPenalty = 0.25;


    /// <summary>Most bands of a column in one group.</summary>
    public int Most { get; init; } = 40;

    /// <summary>Most bands of the right column in one group.</summary>
    public int MostRight { get; init; } = 40;

    /// <summary>What a group costs that has nothing in the left column: a blank cell.</summary>
    public double BlankCost { get; init; } = 2.5;

    /// <summary>What a group costs that has nothing in the right column.</summary>
    public double LooseCost { get; init; } = 2.5;

    /// <summary>What a group that has something in both columns is worth: of two readings that cost the same, the one with more rows holds.</summary>
    public double Gain { get; init; }

    /// <summary>Whether the left column may leave bands of the right one at the start without a group of their own: a label printed on the page before.</summary>
    public bool MayBeginBlank { get; init; }

    /// <summary>The groups and what they cost.</summary>
    public (List<BandGroup> Groups, double Cost) Align()
    {
        var cost = new double[left.Count + 1, right.Count + 1];
        var from = new (int Left, int Right)[left.Count + 1, right.Count + 1];
        for (var i = 0; i <= left.Count; i++)
        {
            for (var j = 0; j <= right.Count; j++)
            {
                if (i + j == 0)
                    continue;
                cost[i, j] = Never;
                for (var a = 0; a <= Math.Min(i, Most); a++)
                {
                    for (var b = a == 0 ? 1 : 0; b <= Math.Min(j, MostRight); b++)
                    {
                        if (cost[i - a, j - b] - Gain >= cost[i, j])
                            continue;
                        var total = cost[i - a, j - b] + Group(i - a, a, j - b, b);
                        if (total < cost[i, j])
                            (cost[i, j], from[i, j]) = (total, (a, b));
                    }
                }
            }
        }

        return (Trace(from), cost[left.Count, right.Count]);
    }

    private List<BandGroup> Trace((int Left, int Right)[,] from)
    {
        var groups = new List<BandGroup>();
        for (int i = left.Count, j = right.Count; i + j > 0;)
        {
            var (a, b) = from[i, j];
            if (a + b == 0)
                break;
            (i, j) = (i - a, j - b);
            groups.Add(new BandGroup(i, a, j, b));
        }

        groups.Reverse();
        return groups;
    }

    private double Group(int i, int a, int j, int b)
    {
        var cost = Joins(left, i, a) + Joins(right, j, b) + Part(left, i, a) + Part(right, j, b);
        if (a == 0 || b == 0)
            return cost + (a == 0 && i == 0 && j == 0 && MayBeginBlank ? 0.5 : b == 0 ? LooseCost : BlankCost);
        if (!FollowsBefore(i, j))
            return Never;
        return cost - Gain + Math.Min(MostOff, OffWeight * Off(i, a, j, b) / pitch);
    }

    // A row that a page break cuts has its texts at its top, however the others stand.
    private double Off(int i, int a, int j, int b)
    {
        var top = Math.Abs(left[i].Top - right[j].Top);
        if (alignment == Alignment.Top)
            return top;
        var middle = Math.Abs(((left[i].Top + left[i + a - 1].Bottom) / 2) - ((right[j].Top + right[j + b - 1].Bottom) / 2));
        var isAtEnd = (i == 0 && j == 0) || (i + a == left.Count && j + b == right.Count);
        return isAtEnd ? Math.Min(middle, top + (CutPenalty * pitch)) : middle;
    }

    // A row begins below all that the row before it holds.
    private bool FollowsBefore(int i, int j)
    {
        var top = Math.Min(left[i].Middle, right[j].Middle);
        return (i == 0 || left[i - 1].Middle < top) && (j == 0 || right[j - 1].Middle < top);
    }

    private static double Joins(IReadOnlyList<Band> bands, int first, int count)
    {
        var cost = 0.0;
        for (var k = first; k + 1 < first + count; k++)
            cost += bands[k].JoinCost;
        return cost;
    }

    private static double Part(IReadOnlyList<Band> bands, int first, int count) =>
        count == 0 || first + count >= bands.Count ? 0 : bands[first + count - 1].PartCost;
}
