namespace PerfTargets.Ingest.Characters;

/// <summary>Reads whole numbers in Chinese numerals up to 9999: 三, 十二, 三十, 二百零五, 两千.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the number at <paramref name="at"/>; false when none begins there. <paramref name="end"/> is behind it.</summary>
    public static bool TryRead(string text, int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        var digit = -1;
        for (; end < text.Length; end++)
        {
            var c = text[end] switch { '〇' => '零', '两' => '二', var other => other };
            var found = Digits.IndexOf(c, StringComparison.Ordinal);
            if (found >= 0)
            {
                if (digit > 0)
                    return false;
                digit = found;
            }
            else if (Power(c) is { } power)
            {
                value += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            }
            else
            {
                break;
            }
        }

        value += Math.Max(digit, 0);
        return end > at;
    }

    private static decimal? Power(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };
}
