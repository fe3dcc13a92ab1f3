using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>What all content of one page shares: where it is painted, its fonts, and how much may still be read.</summary>
internal sealed class PageContext
{
    private readonly HashSet<PdfStream> running = new(ReferenceEqualityComparer.Instance);
    private int operatorsLeft = ContentLimits.Operators;
    private int formsLeft = ContentLimits.FormRuns;
    private long bytesLeft = ContentLimits.ContentBytes;

    /// <summary>An empty page.</summary>
    public PageContext(PageSpace space, FontCache fonts, OptionalContent optional)
    {
        Fonts = fonts;
        Optional = optional;
        Canvas = new PageCanvas(space, Problems);
        Bytes = new ContentBytes(Problems);
    }

    /// <summary>What goes wrong.</summary>
    public PageProblems Problems { get; } = new();

    /// <summary>What is painted.</summary>
    public PageCanvas Canvas { get; }

    /// <summary>The document's fonts.</summary>
    public FontCache Fonts { get; }

    /// <summary>What is hidden.</summary>
    public OptionalContent Optional { get; }

    /// <summary>Decoded content.</summary>
    public ContentBytes Bytes { get; }

    /// <summary>Counts an operator.</summary>
    /// <returns>false when the page has had its share.</returns>
    public bool CountOperator() => --operatorsLeft >= 0 || Refuse();

    /// <summary>Counts content about to be read.</summary>
    /// <returns>false when the page has had its share.</returns>
    public bool CountBytes(int count) => (bytesLeft -= count) >= 0 || Refuse();

    /// <summary>Enters a form, unless it is being run already or the page has had its share of forms.</summary>
    public bool Enter(PdfStream form, int depth) =>
        (depth < ContentLimits.FormDepth && --formsLeft >= 0 && running.Add(form)) || Refuse();

    /// <summary>Leaves a form.</summary>
    public void Leave(PdfStream form) => running.Remove(form);

    private bool Refuse()
    {
        Problems.Add(PdfProblemCode.LimitReached);
        return false;
    }
}
