namespace PerfTargets.Ingest.Reading.Html;

/// <summary>Reads single properties of a <c>style</c> attribute.</summary>
internal static class InlineStyle
{
    /// <summary>The value of a property, trimmed and without !important; empty when it is not set. The last one counts.</summary>
    public static ReadOnlySpan<char> Get(string? style, string property)
    {
        if (style is null || !style.Contains(property, StringComparison.OrdinalIgnoreCase))
            return [];
        ReadOnlySpan<char> found = [];
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                found = declaration[(colon + 1)..].Trim();
        }

        var important = found.IndexOf('!');
        return important < 0 ? found : found[..important].TrimEnd();
    }

    /// <summary>true when the property has the value.</summary>
    public static bool Is(string? style, string property, string value) => Get(style, property).Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the style says of white space; null when nothing.</summary>
    public static WhiteSpace? WhiteSpaceOf(string? style)
    {
        var value = Get(style, "white-space");
        if (value.IsEmpty)
            return null;
        if (value.Equals("pre-line", StringComparison.OrdinalIgnoreCase))
            return WhiteSpace.KeepLines;
        return value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) || value.Equals("break-spaces", StringComparison.OrdinalIgnoreCase)
            ? WhiteSpace.Keep
            : WhiteSpace.Collapse;
    }
}
