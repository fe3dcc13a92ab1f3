namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>A printed text, or a part of it, with the figure that is wrong marked.</summary>
/// <param name="Before">What stands before the figure; the whole text when none is marked.</param>
/// <param name="Marked">The figure; empty when none is marked.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="CutBefore">Whether the print begins earlier.</param>
/// <param name="CutAfter">Whether the print goes on.</param>
public sealed record MarkedText(string Before, string Marked, string After, bool CutBefore, bool CutAfter)
{
    /// <summary>The text in one piece, … where it is cut, the figure between the two signs.</summary>
    public string Join(string open, string close) => string.Concat(
        CutBefore ? "…" : "", Before, Marked.Length > 0 ? open + Marked + close : "", After + (CutAfter ? "…" : ""));

    /// <summary>The text's beginning, nothing marked.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="longest">Characters kept.</param>
    public static MarkedText Beginning(string text, int longest)
    {
        var kept = EvidenceExcerpt.OneLine(text);
        var end = kept.Length <= longest ? kept.Length : EvidenceExcerpt.Boundary(kept, longest);
        return new MarkedText(kept[..end], "", "", false, end < kept.Length);
    }

    /// <summary>Each piece changed in the same way.</summary>
    internal MarkedText Select(Func<string, string> change) =>
        this with { Before = change(Before), Marked = change(Marked), After = change(After) };
}
