using System.Globalization;

namespace PerfTargets.Ingest.Binding;

/// <summary>Reads the budget year: （2026年度）, (2026)年度, （ 2021 年度）, 二〇二六年度.</summary>
internal static class YearParser
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The year when the text is a year and nothing else; null otherwise.</summary>
    public static int? Parse(string text)
    {
        if (text.Length is < 4 or > 20)
            return null;
        var key = LabelKey.Of(text);
        if (key.Length < 4 || !Rest(key.AsSpan(4)))
            return null;
        return FourDigits(key);
    }

    /// <summary>The first year in a longer text, such as a title; null when there is none.</summary>
    public static int? FindIn(string text)
    {
        var key = LabelKey.Of(text);
        for (var i = 0; i + 4 < key.Length; i++)
        {
            if (key[i + 4] == '年' && (i == 0 || !char.IsAsciiDigit(key[i - 1])) && FourDigits(key[i..]) is { } year)
                return year;
        }

        return null;
    }

    private static bool Rest(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (c is not ('年' or '度'))
                return false;
        }

        return true;
    }

    private static int? FourDigits(string key)
    {
        Span<char> digits = stackalloc char[4];
        for (var i = 0; i < 4; i++)
        {
            var c = key[i] is '零' or '○' or 'O' ? '〇' : key[i];
            var chinese = ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            digits[i] = chinese >= 0 ? (char)('0' + chinese) : c;
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : null;
    }
}
