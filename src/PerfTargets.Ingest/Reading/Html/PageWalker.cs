using AngleSharp.Dom;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>
/// Walks a page's tree and lets its text flow into paragraphs, tables and cells. The tree's depth is bounded by
/// <see cref="MarkupGuard"/> and by the parser, so that recursion is safe.
/// </summary>
internal sealed class PageWalker
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly SetAside aside = new();
    private readonly InlineStyles styles = new();
    private readonly HtmlTableReader tables;
    private readonly List<Diagnostic> diagnostics;

    private PageWalker(bool quirks, List<Diagnostic> diagnostics)
    {
        this.diagnostics = diagnostics;
        tables = new HtmlTableReader(this, aside, styles, quirks, diagnostics);
    }

    /// <summary>The paragraphs and tables of a page.</summary>
    public static IReadOnlyList<FlowItem> Walk(IDocument page, List<Diagnostic> diagnostics)
    {
        var walker = new PageWalker(page.CompatMode == "BackCompat", diagnostics);
        var flow = new TextFlow();
        if (page.DocumentElement is { } root)
            walker.WalkElement(root, flow, TextContext.Page);
        walker.aside.Report(walker.diagnostics);
        return flow.Finish();
    }

    /// <summary>Walks an element whose text stands apart: a cell, a caption.</summary>
    public void WalkBlock(IElement element, TextFlow flow, TextContext context)
    {
        flow.EndParagraph();
        WalkChildren(element, flow, context.In(element, styles.Of(element)));
        flow.EndParagraph();
    }

    private void WalkChildren(INode node, TextFlow flow, TextContext context)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement element)
                WalkElement(element, flow, context);
            else if (children[i] is IText text)
                AddText(text.Data, flow, context);
        }
    }

    private void WalkElement(IElement element, TextFlow flow, TextContext context)
    {
        var style = styles.Of(element);
        switch (ElementKinds.Of(element, style))
        {
            case ElementKind.Nothing:
                break;
            case ElementKind.Hidden:
                aside.AddHidden(element);
                break;
            case ElementKind.Deleted:
                aside.AddDeleted(element);
                break;
            case ElementKind.LineBreak:
                flow.BreakLine();
                break;
            case ElementKind.Control:
                aside.AddHidden(FormControl.Caption(element));
                AddText(FormControl.Text(element), flow, context.In(element, style) with { WhiteSpace = WhiteSpace.Keep, Font = SymbolFont.None });
                break;
            case ElementKind.Table:
                flow.EndParagraph();
                tables.Read(element, flow, context.In(element, style));
                break;
            case ElementKind.Block:
                flow.EndParagraph();
                if (element.LocalName == "li" && context.List is { } list)
                    flow.Append(list.Next(element), WhiteSpace.Keep);
                WalkChildren(element, flow, context.In(element, style));
                flow.EndParagraph();
                break;
            default:
                if (element.LocalName == "sup" && IsPower(element, flow))
                    AddText(Superscript(element.TextContent.Trim()), flow, context);
                else
                    WalkChildren(element, flow, context.In(element, style));
                break;
        }
    }

    private void AddText(string text, TextFlow flow, TextContext context)
    {
        if (context.IsVisible)
            flow.Append(SymbolFonts.Translate(text, context.Font), context.WhiteSpace);
        else
            aside.AddHidden(text);
    }

    // 10<sup>4</sup> must not become 104.
    private static bool IsPower(IElement sup, TextFlow flow) =>
        flow.EndsWithDigit && sup.TextContent.Trim() is { Length: > 0 } text && text.All(char.IsAsciiDigit);

    private static string Superscript(string digits) => string.Concat(digits.Select(d => Superscripts[d - '0']));
}
