using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>Collects what is no text of the page, so that nothing is dropped silently: one diagnostic a kind.</summary>
internal sealed class SetAside
{
    private readonly StringBuilder hidden = new();
    private readonly StringBuilder deleted = new();

    /// <summary>Sets the text of an element aside as hidden.</summary>
    public void AddHidden(INode node) => Add(hidden, node);

    /// <summary>Sets text aside as hidden.</summary>
    public void AddHidden(string text) => Add(hidden, text);

    /// <summary>Sets the text of an element aside as deleted.</summary>
    public void AddDeleted(INode node) => Add(deleted, node);

    /// <summary>Says what was set aside.</summary>
    public void Report(List<Diagnostic> diagnostics)
    {
        if (hidden.Length > 0)
            diagnostics.Add(HtmlMessages.Hidden(hidden.ToString()));
        if (deleted.Length > 0)
            diagnostics.Add(HtmlMessages.Deleted(deleted.ToString()));
    }

    private static void Add(StringBuilder target, INode node)
    {
        var flow = new TextFlow();
        Gather(flow, node);
        foreach (var item in flow.Finish())
            Add(target, item.Text!);
    }

    private static void Add(StringBuilder target, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (target.Length > 0)
            target.Append('\n');
        target.Append(text.Trim());
    }

    private static void Gather(TextFlow flow, INode node)
    {
        if (node is IText text)
            flow.Append(text.Data, WhiteSpace.Collapse);
        if (node is not (IElement or IDocumentFragment))
            return;
        var kind = node is IElement element ? ElementKinds.Of(element, InlineStyle.None) : ElementKind.Inline;
        if (kind == ElementKind.Nothing)
            return;
        if (kind == ElementKind.Control)
            flow.Append(FormControl.Text((IElement)node), WhiteSpace.Collapse);
        var children = node is IHtmlTemplateElement template ? template.Content.ChildNodes : node.ChildNodes;
        for (var i = 0; i < children.Length && kind != ElementKind.Control; i++)
            Gather(flow, children[i]);
        if (kind is not ElementKind.Inline)
            flow.EndParagraph();
    }
}
