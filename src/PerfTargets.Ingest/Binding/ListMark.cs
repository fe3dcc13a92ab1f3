namespace PerfTargets.Ingest.Binding;

/// <summary>List marks before a label: 一、 1、 （1） 1. ①.</summary>
internal static class ListMark
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The text without its list marks.</summary>
    public static string Strip(string text)
    {
        var rest = text.TrimStart();
        while (rest.Length > 1)
        {
            var length = Length(rest);
            if (length == 0)
                break;
            rest = rest[length..].TrimStart();
        }

        return rest;
    }

    private static int Length(string text)
    {
        if (text[0] is >= '①' and <= '⑳')
            return 1;
        var open = text[0] is '(' or '（';
        var at = open ? 1 : 0;
        while (at < text.Length && (char.IsDigit(text[at]) || Numerals.Contains(text[at], StringComparison.Ordinal)))
            at++;
        if (at == (open ? 1 : 0))
            return 0;
        // A label set apart: 二　、　年　末　在　职　人　数.
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= text.Length)
            return 0;
        if (open)
            return text[at] is ')' or '）' ? at + 1 : 0;
        return text[at] is '、' or '.' or '．' && (at + 1 >= text.Length || !char.IsDigit(text[at + 1])) ? at + 1 : 0;
    }
}
