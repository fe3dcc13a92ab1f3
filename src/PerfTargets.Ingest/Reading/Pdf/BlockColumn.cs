namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>A column that the alignment of text tells: where its text stands, and its lines.</summary>
/// <param name="Left">Smallest x of its text.</param>
/// <param name="Right">Largest x of its text.</param>
/// <param name="Lines">From the top.</param>
internal sealed record BlockColumn(double Left, double Right, IReadOnlyList<TextLine> Lines)
{
    /// <summary>What it costs to go on behind a line that ended before it was full.</summary>
    public const double EndedCost = 2.5;

    private const double LabelShare = 0.4;
    private const double LabelJoin = 0.4;
    private const double LabelPart = 0.1;
    private const double ShortRest = 0.7;
    private const double RestCost = 1.4;
    private const double NarrowColumn = 6;
    private const double FullCost = 0.8;
    private const double Loose = 1.15;

    /// <summary>Its lines as bands. A line that is full goes on in the next as a rule, another one ends a cell's text.</summary>
    /// <param name="pitch">From one line of a cell to the next.</param>
    public List<Band> Bands(double pitch)
    {
        var bands = new List<Band>(Lines.Count);
        for (var i = 0; i < Lines.Count; i++)
        {
            var place = Lines[i].Place;
            if (i + 1 == Lines.Count)
            {
                bands.Add(new Band(Lines[i].Top, Lines[i].Bottom, 0, 0));
                continue;
            }

            var isTight = Lines[i + 1].Place.CenterY - place.CenterY <= Loose * pitch;
            var isFull = WrappedText.IsWrapped(Lines[i], Lines[i + 1], Left, Right + (Reserve(Lines[i].Size) * Lines[i].Size));
            bands.Add(new Band(Lines[i].Top, Lines[i].Bottom, (isTight ? 0 : 2) + (isFull ? 0 : EndedCost), isTight && isFull ? FullCost : 0));
        }

        return bands;
    }

    /// <summary>
    /// Its lines as bands of labels: a label is often set in lines of its own choice, and as often fills its narrow column,
    /// so that a full line says little. A short line below a full one is the rest of a label.
    /// </summary>
    /// <param name="pitch">From one line of a cell to the next.</param>
    public List<Band> LabelBands(double pitch)
    {
        var bands = Bands(pitch);
        for (var i = 0; i + 1 < bands.Count; i++)
        {
            var isRest = bands[i].PartCost > 0 && Lines[i + 1].Place.Width < ShortRest * (Right - Left);
            bands[i] = bands[i] with { JoinCost = (LabelShare * bands[i].JoinCost) + LabelJoin, PartCost = isRest ? RestCost : LabelPart };
        }

        return bands;
    }

    // The longest line stands for the column's width: in a narrow column it is full to the character, in a wide one
    // the gaps around numbers and words take their share.
    private double Reserve(double size) => Right - Left < NarrowColumn * size ? 0.15 : -0.3;

    /// <summary>Where a line ends: a mark at its end may hang over the column's edge and does not count.</summary>
    public static double RightOf(TextLine line) =>
        line.Orientation == Orientation.Right && Script.IsClosing(line.Text.TrimEnd()[^1]) && line.Text.Trim().Length > 1 ? line.Place.Right - line.Size : line.Place.Right;

    /// <summary>The distance of lines within a cell: the smallest that occurs often enough among the columns.</summary>
    public static double Pitch(IEnumerable<BlockColumn> columns)
    {
        var distances = new List<double>();
        var size = 0.0;
        foreach (var column in columns)
        {
            for (var i = 1; i < column.Lines.Count; i++)
                distances.Add(column.Lines[i].Place.CenterY - column.Lines[i - 1].Place.CenterY);
            foreach (var line in column.Lines)
                size = Math.Max(size, line.Size);
        }

        distances.RemoveAll(d => d < 0.8 * size);
        distances.Sort();
        return distances.Count == 0 ? 1.3 * size : distances[distances.Count / 10];
    }
}
