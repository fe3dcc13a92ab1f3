using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>
/// The EQ field has no result: its instruction is what the page shows. Word and WPS write enclosed characters with it,
/// among them ticked boxes: <c>eq \o\ac(□,√)</c>.
/// </summary>
internal static class EquationField
{
    private const string Raised = @"\s\up";

    /// <summary>What the field shows; null for any other field.</summary>
    public static string? Read(string instruction)
    {
        var text = instruction.Trim();
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        if (!text.StartsWith("eq", StringComparison.OrdinalIgnoreCase) || text.Length < 4 || !(text[2] is ' ' or '\\') || open < 0 || close < open)
            return null;
        var parts = text[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries);
        if (text[..open].Contains(@"\f", StringComparison.OrdinalIgnoreCase))
            return string.Join('/', parts);
        if (parts is [{ Length: 1 } frame, var inner])
            return Enclosed(frame[0], inner);
        return string.Concat(parts.Where(p => !IsGuide(p)));
    }

    /// <summary>The reading printed above characters, <c>eq \o\ad(\s\up 9(qu),渠)</c>; null for none.</summary>
    public static string? Guide(string instruction)
    {
        var text = instruction.Trim();
        var start = text.IndexOf(Raised, StringComparison.OrdinalIgnoreCase);
        var open = start < 0 ? -1 : text.IndexOf('(', start);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close < 0 || Read(text) is null ? null : text[(open + 1)..close];
    }

    private static bool IsGuide(string part) => part.StartsWith(Raised, StringComparison.OrdinalIgnoreCase);

    private static string Enclosed(char frame, string inner)
    {
        if (inner is "√" or "✓" or "✔" or "\uF0FC" && CheckBox.IsEmpty(frame))
            return CheckBox.Ticked.ToString();
        if (inner is "×" or "x" or "X" or "✗" && frame is '□' or '☐')
            return "☒";
        return frame is '○' or '〇' && inner.Length > 0 && inner.All(char.IsAsciiDigit) && inner.Length < 3
            ? NumberFormat.Write(int.Parse(inner, System.Globalization.CultureInfo.InvariantCulture), "decimalEnclosedCircle")
            : frame + inner;
    }
}
