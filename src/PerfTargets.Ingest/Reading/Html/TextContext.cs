using AngleSharp.Dom;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>What an element passes on to the text inside it.</summary>
/// <param name="WhiteSpace">What becomes of white space.</param>
/// <param name="IsVisible">false below visibility:hidden.</param>
/// <param name="Font">The symbol font, if any.</param>
/// <param name="List">The list whose items these are.</param>
internal readonly record struct TextContext(WhiteSpace WhiteSpace, bool IsVisible, SymbolFont Font, ListMarker? List)
{
    /// <summary>What holds at the top of a page.</summary>
    public static TextContext Page { get; } = new(WhiteSpace.Collapse, true, SymbolFont.None, null);

    /// <summary>What holds inside an element.</summary>
    public TextContext In(IElement element)
    {
        var inner = element.LocalName switch
        {
            "pre" or "listing" or "xmp" or "plaintext" => this with { WhiteSpace = WhiteSpace.Keep },
            "font" => this with { Font = SymbolFonts.Of(element, null, Font) },
            _ => this,
        };
        var style = element.GetAttribute("style");
        if (element.LocalName is "ol" or "ul" or "menu" or "dir")
            inner = inner with { List = new ListMarker(element, style) };
        if (style is null)
            return inner;
        var visibility = InlineStyle.Get(style, "visibility");
        return inner with
        {
            WhiteSpace = InlineStyle.WhiteSpaceOf(style) ?? inner.WhiteSpace,
            IsVisible = visibility.IsEmpty ? inner.IsVisible : visibility.Equals("visible", StringComparison.OrdinalIgnoreCase),
            Font = SymbolFonts.Of(element, style, inner.Font),
        };
    }
}
