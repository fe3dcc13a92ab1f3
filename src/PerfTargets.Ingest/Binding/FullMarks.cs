using PerfTargets.Ingest.Characters;

namespace PerfTargets.Ingest.Binding;

/// <summary>The full marks a scoring rule states: 得20分, 得满分10分.</summary>
internal static class FullMarks
{
    /// <summary>The highest marks that the rule gives; null when it names none.</summary>
    public static decimal? Read(string? rule)
    {
        if (rule is null)
            return null;
        var folded = TextFold.Fold(rule);
        decimal? most = null;
        for (var at = folded.IndexOf('得', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('得', at + 1))
        {
            var number = at + 1;
            if (string.CompareOrdinal(folded, number, "满分", 0, 2) == 0)
                number += 2;
            while (number < folded.Length && folded[number] == ' ')
                number++;
            if (NumberScanner.TryRead(folded, number, out var marks, out var end) && end < folded.Length && folded[end] == '分' && (most is null || marks > most))
                most = marks;
        }

        return most;
    }
}
