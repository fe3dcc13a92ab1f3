namespace PerfTargets.Ingest.Reading.Html;

/// <summary>What a <c>style</c> attribute says of the few properties that bear on text; "" for what it does not set.</summary>
internal sealed class InlineStyle
{
    private InlineStyle(string style)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon <= 0)
                continue;
            var value = declaration[(colon + 1)..];
            var important = value.IndexOf('!');
            Set(declaration[..colon].Trim(), (important < 0 ? value : value[..important]).Trim());
        }
    }

    /// <summary>What an element without the attribute has.</summary>
    public static InlineStyle None { get; } = new("");

    /// <summary>true for display:none, and mso-hide:all of Word.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>What display says of lines: true for a block, false for inline, null when it is not set.</summary>
    public bool? IsBlock { get; private set; }

    /// <summary>What visibility says; null when it is not set.</summary>
    public bool? IsVisible { get; private set; }

    /// <summary>What white-space says; null when it is not set.</summary>
    public WhiteSpace? WhiteSpace { get; private set; }

    /// <summary>The first font, or the one Word takes symbols from.</summary>
    public string Font { get; private set; } = "";

    /// <summary>true for a list that shows no numbers.</summary>
    public bool HasNoMarkers { get; private set; }

    /// <summary>Reads an attribute.</summary>
    public static InlineStyle Parse(string style) => new(style);

    private void Set(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name.Length)
        {
            case 7 when Is(name, "display"):
                IsHidden = Is(value, "none");
                IsBlock = !value.StartsWith("inline", StringComparison.OrdinalIgnoreCase) && !Is(value, "contents");
                break;
            case 8 when Is(name, "mso-hide"):
                IsHidden |= Is(value, "all");
                break;
            case 10 when Is(name, "visibility"):
                IsVisible = Is(value, "visible");
                break;
            case 10 when Is(name, "list-style"):
            case 15 when Is(name, "list-style-type"):
                HasNoMarkers = value.Contains("none", StringComparison.OrdinalIgnoreCase);
                break;
            case 11 when Is(name, "font-family") && Font.Length == 0:
            case 22 when Is(name, "mso-symbol-font-family"):
                Font = value.Trim(" \"'").ToString();
                break;
            case 11 when Is(name, "white-space"):
                WhiteSpace = Is(value, "pre-line") ? Html.WhiteSpace.KeepLines
                    : value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) || Is(value, "break-spaces") ? Html.WhiteSpace.Keep
                    : Html.WhiteSpace.Collapse;
                break;
        }
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The styles of a page: an exported page repeats a few of them thousands of times.</summary>
internal sealed class InlineStyles
{
    private readonly Dictionary<string, InlineStyle> parsed = new(StringComparer.Ordinal);

    /// <summary>The style of an element.</summary>
    public InlineStyle Of(AngleSharp.Dom.IElement element)
    {
        if (element.GetAttribute("style") is not { } style)
            return InlineStyle.None;
        if (!parsed.TryGetValue(style, out var known))
            parsed[style] = known = InlineStyle.Parse(style);
        return known;
    }
}
