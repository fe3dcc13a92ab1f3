using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>Names files after units, so that every system takes them and no two are the same.</summary>
public sealed class SlipFileName
{
    private const int Longest = 60;
    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(i => new[] { "COM" + i.ToString(CultureInfo.InvariantCulture), "LPT" + i.ToString(CultureInfo.InvariantCulture) })],
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name without extension that was not given out yet; the second unit of one name gets （2）.</summary>
    /// <param name="unit">The unit; null or blank is 未写单位.</param>
    public string Next(string? unit)
    {
        var name = Safe(unit);
        var free = name;
        for (var i = 2; !used.Add(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}（{i}）");
        return free;
    }

    /// <summary>A name that Windows and the others take: nothing reserved in it, not too long, no space or point at its end.</summary>
    public static string Safe(string? unit)
    {
        var name = new StringBuilder();
        foreach (var rune in (unit ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned || rune.Value == 0xFFFD)
                continue;
            if (Rune.IsWhiteSpace(rune))
                name.Append(' ');
            else if (rune.Value < 128 && "<>:\"/\\|?*".Contains((char)rune.Value, StringComparison.Ordinal))
                name.Append('_');
            else
                name.Append(rune);
        }

        var text = name.ToString().Trim(' ', '.');
        if (text.Length > Longest)
            text = text[..EvidenceExcerpt.Boundary(text, Longest)].TrimEnd(' ', '.');
        if (text.Length == 0)
            return SlipTexts.NoUnit;
        var stem = text.Split('.')[0].TrimEnd(' ');
        return Reserved.Contains(stem) ? "_" + text : text;
    }
}
