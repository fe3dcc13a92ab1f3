using AngleSharp.Dom;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>Reads a table element: captions, row groups with the foot last, rows and cells.</summary>
internal sealed class HtmlTableReader(PageWalker walker, SetAside aside, InlineStyles styles, bool quirks, List<Diagnostic> diagnostics)
{
    private readonly GridBudget budget = new();
    private readonly Stack<TextFlow> idle = new();

    /// <summary>Adds the table to the flow, or what it holds when it only lays out the page.</summary>
    public void Read(IElement table, TextFlow flow, TextContext context)
    {
        var bodies = new List<IElement>();
        var feet = new List<IElement>();
        foreach (var child in Shown(table))
        {
            if (child.LocalName == "caption")
                walker.WalkBlock(child, flow, context);
            else if (child.LocalName == "tfoot")
                feet.Add(child);
            else if (child.LocalName is "thead" or "tbody")
                bodies.Add(child);
        }

        var grid = new GridBuilder(quirks, budget);
        foreach (var group in bodies.Concat(feet))
            ReadGroup(group, grid, context.In(group, styles.Of(group)));
        LayoutTables.Place(grid.Finish(), flow);
    }

    private void ReadGroup(IElement group, GridBuilder grid, TextContext context)
    {
        var rows = Shown(group).Where(r => r.LocalName == "tr").ToList();
        grid.BeginGroup(rows.Count);
        foreach (var row in rows)
        {
            grid.BeginRow();
            var inRow = context.In(row, styles.Of(row));
            foreach (var cell in Shown(row))
            {
                var flow = idle.TryPop(out var used) ? used : new TextFlow();
                walker.WalkBlock(cell, flow, inRow);
                var items = flow.Finish();
                idle.Push(flow);
                if (!grid.Add(cell.GetAttribute("colspan"), cell.GetAttribute("rowspan"), items))
                    diagnostics.Add(HtmlMessages.CellsOverlap(string.Join('\n', items.Select(i => i.Text))));
            }
        }
    }

    // A group, row or cell that is not displayed takes no place in the grid.
    private IEnumerable<IElement> Shown(IElement parent)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child)
                continue;
            var kind = ElementKinds.Of(child, styles.Of(child));
            if (kind == ElementKind.Hidden)
                aside.AddHidden(child);
            else if (kind != ElementKind.Nothing)
                yield return child;
        }
    }
}
