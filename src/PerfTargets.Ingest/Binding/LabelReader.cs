using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Recognises labels outside the indicator table: whole cells (项目名称), with lead and list marks
/// (　　其中：财政拨款, 2、资金结构：（1）基本支出), and with their value in the same cell (填表人: 张三).
/// </summary>
internal sealed class LabelReader(Lexicon lexicon)
{
    private const int LongestLabel = 40;

    // In this order a word that plays several roles is taken.
    private static readonly string[] Families =
        ["head", "sign", "review", "amountGroup", "group", "goal", "goalText", "goalActual", "funding", "value", "source", "task", "other"];

    // Only these may print their value behind a colon in the same cell.
    private static readonly string[] FamiliesWithValue = ["head", "sign", "review", "amountGroup", "goal", "funding", "other"];

    /// <summary>The label; null when the text is none.</summary>
    public Label? Read(string text)
    {
        if (text.Length == 0)
            return null;
        if (text.Length <= LongestLabel && Exact(text, text) is { } whole)
            return whole;

        var colon = Colon(text);
        if (colon <= 0 || colon > LongestLabel)
            return RunTogether(text);
        var head = text[..colon];
        var tail = text[(colon + 1)..].Trim();
        if (tail.Length == 0)
            return null;
        if (RunTogether(text) is { } amount)
            return amount;
        if (IsLead(head) && Read(tail) is { } led)
            return led with { Printed = text[..^(led.Inline?.Length ?? 0)].TrimEnd(' ', ':', '：') };
        return Exact(head, head) is { } label && Array.IndexOf(FamiliesWithValue, label.Family) >= 0 ? label with { Inline = tail } : null;
    }

    // 其中:财政拨款 12: a funding label and its amount with nothing, or a space, between them.
    private Label? RunTogether(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(TextFold.Fold(text[start - 1])) || TextFold.Fold(text[start - 1]) is '.' or ','))
            start--;
        if (start == 0 || start == text.Length || start > LongestLabel || text[start - 1] is ':' or '：')
            return null;
        var label = Read(text[..start].TrimEnd());
        return label is { Family: "funding", Inline: null } ? label with { Inline = text[start..] } : null;
    }

    private static int Colon(string text)
    {
        for (var i = 0; i < Math.Min(text.Length, LongestLabel + 1); i++)
        {
            if (text[i] is ':' or '：')
                return i;
        }

        return -1;
    }

    private Label? Exact(string text, string printed)
    {
        var trimmed = printed.TrimEnd(':', '：', ' ', '\u3000');
        foreach (var candidate in Candidates(text))
        {
            var roles = lexicon.RolesOf(candidate);
            if (roles.IsEmpty)
                continue;
            foreach (var family in Families)
            {
                if (roles.Find(family) is { } argument)
                    return new Label(family, argument, trimmed);
            }
        }

        return null;
    }

    // The text itself, then without its list marks, then without 其中.
    private static List<string> Candidates(string text)
    {
        var candidates = new List<string>(3) { text };
        var bare = ListMark.Strip(text);
        if (bare.Length < text.Length)
            candidates.Add(bare);
        if (bare.StartsWith("其中", StringComparison.Ordinal))
            candidates.Add(ListMark.Strip(bare[2..].TrimStart(':', '：', ' ', '\u3000')));
        return candidates;
    }

    // 其中：…, 1、资金来源：…: the part before the colon names no value of its own.
    private bool IsLead(string head) =>
        Candidates(head).Exists(c => lexicon.Has("group", c)) || ListMark.Strip(head).Length == 0;
}
