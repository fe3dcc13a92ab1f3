using System.Globalization;
using AngleSharp.Dom;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>The numbers of an ordered list, which are part of what a reader sees; bullets are not text.</summary>
internal sealed class ListMarker(IElement list, InlineStyle style)
{
    private readonly bool isShown = list.LocalName == "ol" && !style.HasNoMarkers;
    private readonly string type = list.GetAttribute("type") ?? "1";
    private int next = Number(list.GetAttribute("start")) ?? 1;

    /// <summary>The number before the next item, as "1. "; "" where none is shown.</summary>
    public string Next(IElement item)
    {
        if (!isShown)
            return "";
        var number = Number(item.GetAttribute("value")) ?? next;
        next = number + 1;
        var letter = (char)((type == "A" ? 'A' : 'a') + number - 1);
        var text = type is "a" or "A" && number is >= 1 and <= 26 ? letter.ToString() : number.ToString(CultureInfo.InvariantCulture);
        return text + ". ";
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null;
}
