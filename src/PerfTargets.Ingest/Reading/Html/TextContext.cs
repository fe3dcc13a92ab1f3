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
    public TextContext In(IElement element, InlineStyle style)
    {
        var inner = element.LocalName switch
        {
            "pre" or "listing" or "xmp" or "plaintext" => this with { WhiteSpace = WhiteSpace.Keep },
            "font" => this with { Font = SymbolFonts.Of(element.GetAttribute("face"), Font) },
            "ol" or "ul" or "menu" or "dir" => this with { List = new ListMarker(element, style) },
            _ => this,
        };
        return style == InlineStyle.None ? inner : inner with
        {
            WhiteSpace = style.WhiteSpace ?? inner.WhiteSpace,
            IsVisible = style.IsVisible ?? inner.IsVisible,
            Font = SymbolFonts.Of(style.Font, inner.Font),
        };
    }
}
