using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Corpus.Expected;

/// <summary>Drafted texts as the contract has them: trimmed, line breaks a space between Latin words and nothing between CJK characters, blank is null.</summary>
internal static class ExpectedText
{
    /// <summary>A text; null when blank.</summary>
    public static string? Of(string text)
    {
        var joined = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (joined.Length > 0 && char.IsAscii(joined[^1]) && char.IsAscii(line[0]))
                joined.Append(' ');
            joined.Append(line);
        }

        return joined.Length == 0 ? null : joined.ToString();
    }

    /// <summary>An amount or a rate with its places; null when blank or a dash.</summary>
    public static decimal? Number(string printed) =>
        decimal.TryParse(printed.TrimEnd('%'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A date printed as year, month and day without separators, or with dots; null when there is none.</summary>
    public static DateOnly? Date(string printed) =>
        DateOnly.TryParseExact(printed, ["yyyyMMdd", "yyyy.M.d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
