using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>The pages of a page tree (ISO 32000-1, 7.7.3).</summary>
/// <param name="Pages">In their order.</param>
/// <param name="Lost">Where the tree leads nowhere: the number of the missing object, and how many pages stand before it.</param>
internal sealed record PageTree(IReadOnlyList<PageEntry> Pages, IReadOnlyList<(int Number, int Before)> Lost)
{
    private const int MostPages = 100_000;
    private const int MostSteps = 1_000_000;

    /// <summary>A tree without pages.</summary>
    public static PageTree Nothing { get; } = new([], []);

    /// <summary>Goes through the tree. Each inner node is entered once, so loops end.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="limit">Told when there are too many pages.</param>
    public static PageTree Walk(PdfDictionary catalog, WorkLimit limit)
    {
        var pages = new List<PageEntry>();
        var lost = new List<(int, int)>();
        var entered = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(PdfArray Kids, int Next, PageAttributes Inherited)>();
        Visit(catalog.Entries["Pages"], PageAttributes.None);
        for (var step = 0; open.Count > 0; step++)
        {
            if (step > MostSteps || pages.Count >= MostPages)
            {
                limit.Reach();
                break;
            }
            var (kids, next, inherited) = open.Pop();
            if (next >= kids.Count)
                continue;
            open.Push((kids, next + 1, inherited));
            Visit(kids.Items[next], inherited);
        }
        return new(pages, lost);

        void Visit(PdfObject written, PageAttributes inherited)
        {
            if (written.Resolve() is not PdfDictionary node)
                lost.Add(((written as PdfReference)?.Number ?? -1, pages.Count));
            else if (node.Name("Type") != "Page" && node.Array("Kids") is { } kids)
                Enter(node, kids, inherited);
            else if (IsPage(node))
                pages.Add(new(node, inherited));
        }

        void Enter(PdfDictionary node, PdfArray kids, PageAttributes inherited)
        {
            if (entered.Add(node))
                open.Push((kids, 0, inherited.Below(node)));
        }
    }

    private static bool IsPage(PdfDictionary node) =>
        node.Name("Type") is "Page"
        || (node.Name("Type") is not ("Pages" or "Catalog") && (node.Entries.ContainsKey("Contents") || node.Entries.ContainsKey("MediaBox") || node.Entries.ContainsKey("Resources")));
}
