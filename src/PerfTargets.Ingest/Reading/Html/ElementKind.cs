using AngleSharp.Dom;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>How a browser treats an element, as far as text is concerned.</summary>
internal enum ElementKind
{
    /// <summary>Its text runs on in the line.</summary>
    Inline,

    /// <summary>Its text is a paragraph of its own.</summary>
    Block,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A line break.</summary>
    LineBreak,

    /// <summary>A form control, whose state is its text.</summary>
    Control,

    /// <summary>No text of the page: head, scripts, styles.</summary>
    Nothing,

    /// <summary>Text that is not shown, or shown beside the text.</summary>
    Hidden,

    /// <summary>Text that is marked as deleted.</summary>
    Deleted,
}

/// <summary>Tells an element's kind by its name and its own attributes; style sheets are not read.</summary>
internal static class ElementKinds
{
    private static readonly Dictionary<string, ElementKind> ByName = Names();

    /// <summary>The kind of an element.</summary>
    public static ElementKind Of(IElement element, InlineStyle style)
    {
        var kind = ByName.GetValueOrDefault(element.LocalName);
        if (kind is ElementKind.Nothing or ElementKind.Hidden)
            return kind;
        if (style.IsHidden || element.HasAttribute("hidden") || (element.LocalName == "dialog" && !element.HasAttribute("open")))
            return ElementKind.Hidden;
        return kind == ElementKind.Inline && style.IsBlock == true ? ElementKind.Block : kind;
    }

    private static Dictionary<string, ElementKind> Names()
    {
        var names = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
        {
            ["table"] = ElementKind.Table,
            ["br"] = ElementKind.LineBreak,
            ["del"] = ElementKind.Deleted,
        };
        void Add(ElementKind kind, string list)
        {
            foreach (var name in list.Split(' '))
                names[name] = kind;
        }

        Add(ElementKind.Nothing, "head script style title link meta base xml col colgroup");
        Add(ElementKind.Hidden, "template noscript button rt rp rtc iframe object video audio canvas noframes noembed datalist");
        Add(ElementKind.Control, "input select textarea");
        Add(ElementKind.Block, "address article aside blockquote body center details dialog dd dir div dl dt fieldset figcaption figure footer form "
            + "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary ul xmp "
            + "caption thead tbody tfoot tr td th optgroup option frameset frame");
        return names;
    }
}
