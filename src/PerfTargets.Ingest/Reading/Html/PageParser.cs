using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>Parses a page with AngleSharp's parser alone: nothing is fetched, no script is run, no style sheet is read.</summary>
internal static class PageParser
{
    private static readonly HtmlParserOptions Options = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
        // Elements that no tag names (tbody, a paragraph left open) come on top of the ones the guard counts.
        MaximumDepth = 2 * MarkupGuard.MostDepth,
    };

    /// <summary>The page's tree.</summary>
    /// <exception cref="UnreadableDocumentException">The page is too deep or too large.</exception>
    public static IDocument Parse(string text)
    {
        MarkupGuard.Check(text);
        return new HtmlParser(Options).ParseDocument(text);
    }
}
