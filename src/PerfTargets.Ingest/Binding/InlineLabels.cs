namespace PerfTargets.Ingest.Binding;

/// <summary>Splits a line that holds several labels with their values: 填表人：… 联系电话：… 填报日期：….</summary>
internal sealed class InlineLabels(LabelReader labels)
{
    private const int LongestLabel = 16;

    /// <summary>The pieces, each a label with its value; the text alone when it holds fewer than two labels.</summary>
    public IReadOnlyList<string> Split(string text)
    {
        var starts = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ':' or '：' && LabelStart(text, i) is { } start)
                starts.Add(start);
        }

        if (starts.Count < 2)
            return [text];

        var pieces = new List<string>();
        if (text[..starts[0]].Trim() is { Length: > 0 } before)
            pieces.Add(before);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            pieces.Add(text[starts[i]..end].Trim());
        }

        return pieces;
    }

    // A label begins the text or stands behind white space; the longest one counts.
    private int? LabelStart(string text, int colon)
    {
        int? found = null;
        for (var start = colon - 1; start >= Math.Max(0, colon - LongestLabel); start--)
        {
            var begins = start == 0 || char.IsWhiteSpace(text[start - 1]);
            if (begins && labels.Read(text[start..colon]) is { Inline: null, Family: "head" or "sign" or "review" })
                found = start;
        }

        return found;
    }
}
