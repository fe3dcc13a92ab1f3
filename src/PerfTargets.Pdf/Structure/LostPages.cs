using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Finds pages the page tree no longer leads to.</summary>
internal static class LostPages
{
    /// <summary>Parents asked for what a page inherits.</summary>
    private const int MostParents = 32;

    /// <summary>All pages, in file order.</summary>
    public static IReadOnlyList<PageEntry> All(ObjectStore store)
    {
        var pages = new List<PageEntry>();
        foreach (var number in NumbersInFileOrder(store))
        {
            if (store.Find(number, 0) is PdfDictionary page && page.Name("Type") == "Page")
                pages.Add(new(page, Inherited(page)));
        }
        return pages;
    }

    /// <summary>The tree's pages, and at each place where a node is missing those whose parent it was.</summary>
    public static IReadOnlyList<PageEntry> Return(ObjectStore store, PageTree tree)
    {
        var known = new HashSet<PdfDictionary>(tree.Pages.Select(p => p.Dictionary), ReferenceEqualityComparer.Instance);
        var orphans = All(store).Where(p => !known.Contains(p.Dictionary)).ToLookup(p => Parent(p.Dictionary));
        var pages = new List<PageEntry>();
        var before = 0;
        foreach (var (number, count) in tree.Lost)
        {
            pages.AddRange(tree.Pages.Skip(before).Take(count - before));
            before = count;
            if (number >= 0)
                pages.AddRange(orphans[number].Where(p => known.Add(p.Dictionary)));
        }
        pages.AddRange(tree.Pages.Skip(before));
        return pages;
    }

    private static IEnumerable<int> NumbersInFileOrder(ObjectStore store)
    {
        var positions = store.References.Locations;
        var candidates = store.Scan.Objects.Where(o => o.Hint.HasFlag(ObjectHint.Page)).Select(o => o.Number).ToHashSet();
        return positions
            .Where(l => l.Value.Kind == LocationKind.Stream || candidates.Contains(l.Key))
            .OrderBy(l => l.Value.Kind == LocationKind.File ? l.Value.Place : positions.GetValueOrDefault(l.Value.Place).Place)
            .ThenBy(l => l.Value.Index)
            .Select(l => l.Key);
    }

    private static int Parent(PdfDictionary page) => (page.Entries.GetValueOrDefault("Parent") as PdfReference)?.Number ?? -1;

    private static PageAttributes Inherited(PdfDictionary page)
    {
        var above = new Stack<PdfDictionary>();
        for (var node = page.Dictionary("Parent"); node is not null && above.Count < MostParents; node = node.Dictionary("Parent"))
            above.Push(node);
        return above.Aggregate(PageAttributes.None, (inherited, node) => inherited.Below(node));
    }
}
