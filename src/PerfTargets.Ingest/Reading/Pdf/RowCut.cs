namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>What is known of the first row of a page below the last row of the page before.</summary>
internal enum RowCutKind
{
    /// <summary>A row of its own.</summary>
    None,

    /// <summary>The rest of the row above, as its blank cells tell.</summary>
    Likely,

    /// <summary>The rest of the row above: no border parts them, or text goes on in the middle of a line.</summary>
    Sure,
}

/// <summary>How regularly the rows above fill a column.</summary>
internal enum ColumnHabit
{
    /// <summary>Too few rows to tell.</summary>
    Unknown,

    /// <summary>In every row.</summary>
    Always,

    /// <summary>Not in every row.</summary>
    Sometimes,
}

/// <summary>Two cells that stand below each other at a page break.</summary>
/// <param name="Upper">In the last row of the page.</param>
/// <param name="Lower">In the first row of the next page.</param>
/// <param name="Habit">How regularly the rows above fill the column.</param>
/// <param name="IsWhole">Whether the lower one's text stands in a cell of its own elsewhere: then it is no rest.</param>
internal readonly record struct CutPair(PageCell Upper, PageCell Lower, ColumnHabit Habit, bool IsWhole);

/// <summary>
/// Tells whether a page break cut a row in two, by what speaks for it and against it: text that goes on in mid-line,
/// cells that are blank though their column never is, text that ended before its line was full.
/// </summary>
internal static class RowCut
{
    private const double Enough = 1.5;
    private const int ShortText = 4;

    // A narrow column is often full by chance.
    private const double Narrow = 8;

    /// <summary>How the row at the top of a page continues the one at the end of the page before.</summary>
    /// <param name="pairs">From the left.</param>
    /// <param name="isOpen">Whether no border parts the rows.</param>
    public static RowCutKind Of(IReadOnlyList<CutPair> pairs, bool isOpen)
    {
        var filled = pairs.Where(p => !p.Lower.IsBlank).ToList();
        if (filled.Count == 0 || filled.TrueForAll(p => p.Upper.IsBlank) || filled.Exists(Repeats))
            return RowCutKind.None;
        var firstGoingOn = pairs.ToList().FindIndex(p => !p.Lower.IsBlank && GoesOn(p));
        var weight = isOpen ? 3.0 : 0;
        for (var i = 0; i < pairs.Count; i++)
            weight += Weight(pairs[i], isLabel: i < firstGoingOn || firstGoingOn < 0);
        if (filled is [var only] && pairs.Count(p => !p.Upper.IsBlank) > 1)
            weight += IsShort(only.Lower) && !only.IsWhole ? 1 : pairs.First(p => !p.Upper.IsBlank).Lower.IsBlank && IsLong(only) ? 2.5 : 0;
        if (weight < Enough)
            return RowCutKind.None;
        return isOpen || firstGoingOn >= 0 ? RowCutKind.Sure : RowCutKind.Likely;
    }

    private static double Weight(CutPair pair, bool isLabel)
    {
        if (pair.Lower.IsBlank)
            return pair.Upper.IsBlank ? 0 : pair.Habit switch { ColumnHabit.Always => 3, ColumnHabit.Unknown => 1.25, _ => 0.25 };
        if (pair.Upper.IsBlank)
            return -2;
        if (pair.IsWhole)
            return -1;
        if (!GoesOn(pair))
            return isLabel && IsShort(pair.Lower) ? -0.5 : -2;
        if (IsEnded(pair.Upper))
            return 0.5;
        return pair.Upper.Lines.Count > 1 || pair.Upper.Inner.Width > Narrow * pair.Upper.Lines[0].Size ? 2 : 1;
    }

    // The upper text fills its last line: the lower one's beginning had no room there.
    private static bool GoesOn(CutPair pair)
    {
        if (pair.Upper.IsBlank)
            return false;
        var (last, next) = (pair.Upper.Lines[^1], pair.Lower.Lines[0]);
        if (last.Orientation != next.Orientation)
            return false;
        var room = pair.Upper.Inner with { Right = Math.Max(pair.Upper.Inner.Right, pair.Upper.Inner.Left + pair.Lower.Inner.Width) };
        var inner = Orientations.Turn(room, last.Orientation);
        return WrappedText.IsWrapped(last, next, inner.Left, inner.Right);
    }

    // A rest never says the same as the whole.
    private static bool Repeats(CutPair pair) => !pair.Upper.IsBlank && pair.Upper.Text == pair.Lower.Text;

    private static bool IsEnded(PageCell cell) => cell.Lines[^1].Text.TrimEnd() is [.., '。' or '；' or ';' or '！' or '？'];

    private static bool IsShort(PageCell cell) =>
        cell.Text.Count(c => !char.IsWhiteSpace(c)) <= ShortText && !cell.Text.Any(char.IsDigit);

    private static bool IsLong(CutPair pair) => !pair.Upper.IsBlank && (pair.Upper.Lines.Count > 1 || pair.Lower.Lines.Count > 1);
}
