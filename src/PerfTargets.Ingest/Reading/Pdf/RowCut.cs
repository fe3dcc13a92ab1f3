namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>What is known of the first row of a page below the last row of the page before.</summary>
internal enum RowCutKind
{
    /// <summary>A row of its own.</summary>
    None,

    /// <summary>The rest of the row above, as blank cells tell.</summary>
    Likely,

    /// <summary>The rest of the row above: no border closes it, or every text goes on in the middle of a line.</summary>
    Sure,
}

/// <summary>Tells whether a page break cut a row in two.</summary>
internal static class RowCut
{
    /// <summary>How the row at the top of a page continues the one at the end of the page before.</summary>
    /// <param name="pairs">The cells of both rows that stand below each other, from the left; spanning ones of the upper row where they end.</param>
    /// <param name="isOpen">Whether no border parts the rows.</param>
    public static RowCutKind Of(IReadOnlyList<(PageCell Upper, PageCell Lower)> pairs, bool isOpen)
    {
        var goesOn = 0;
        var ends = 0;
        var added = 0;
        foreach (var (upper, lower) in pairs)
        {
            if (lower.IsBlank)
                continue;
            if (upper.IsBlank)
                added++;
            else if (GoesOn(upper, lower))
                goesOn++;
            else
                ends++;
        }

        if (goesOn + ends == 0)
            return RowCutKind.None;
        if (isOpen)
            return RowCutKind.Sure;
        var blank = pairs.Count(p => p.Lower.IsBlank && !p.Upper.IsBlank);
        if (ends == 0 && added == 0 && (blank > 0 || goesOn > 1 || BreaksOff(pairs)))
            return RowCutKind.Sure;
        return ends + goesOn == 1 && added == 0 && IsLabelBlank(pairs) && IsLong(pairs) ? RowCutKind.Likely : RowCutKind.None;
    }

    // The upper text fills its last line: the lower one's beginning had no room there.
    private static bool GoesOn(PageCell upper, PageCell lower)
    {
        var (last, next) = (upper.Lines[^1], lower.Lines[0]);
        if (last.Orientation != next.Orientation)
            return false;
        var inner = Orientations.Turn(upper.Inner, last.Orientation);
        return WrappedText.IsWrapped(last, next, inner.Left, inner.Right);
    }

    private static bool BreaksOff(IReadOnlyList<(PageCell Upper, PageCell Lower)> pairs) =>
        pairs.All(p => p.Lower.IsBlank || p.Upper.Lines[^1].Text.TrimEnd() is not [.., '。' or '；' or ';' or '！' or '？']);

    private static bool IsLabelBlank(IReadOnlyList<(PageCell Upper, PageCell Lower)> pairs)
    {
        foreach (var (upper, lower) in pairs)
        {
            if (!upper.IsBlank)
                return lower.IsBlank;
        }

        return false;
    }

    private static bool IsLong(IReadOnlyList<(PageCell Upper, PageCell Lower)> pairs) =>
        pairs.Any(p => !p.Lower.IsBlank && (p.Upper.Lines.Count > 1 || p.Lower.Lines.Count > 1));
}
