namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>The texts that stand in cells of their own somewhere in the document, away from the tops of pages: no rest of a cut row is among them.</summary>
internal sealed class WholeTexts
{
    // The rest of a cut row stands at the top of a page, or below the head repeated there.
    private const int TopRows = 3;
    private readonly HashSet<string> texts = [];

    /// <summary>Gathers the texts of all pages.</summary>
    public WholeTexts(IReadOnlyList<PageLayout> pages)
    {
        foreach (var cell in pages.SelectMany(p => p.Tables).SelectMany(t => t.Cells))
        {
            if (cell.Row >= TopRows && !cell.IsBlank)
                texts.Add(Key(cell.Text));
        }
    }

    /// <summary>true when the cell's text is one of them.</summary>
    public bool Has(PageCell cell) => !cell.IsBlank && texts.Contains(Key(cell.Text));

    private static string Key(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
