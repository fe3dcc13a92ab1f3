using System.Text;

namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>Numbers in Chinese digits: <c>[DBNum1]</c> 一百二十, <c>[DBNum2]</c> 壹佰贰拾.</summary>
internal static class ChineseNumeral
{
    private static readonly string[] DigitsOf = ["", "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"];
    private static readonly string[][] Units = [[], ["", "十", "百", "千"], ["", "拾", "佰", "仟"]];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>Digit by digit: 2026 is 二〇二六.</summary>
    public static string Digits(string number, int kind) =>
        string.Concat(number.Select(c => char.IsAsciiDigit(c) ? DigitsOf[kind][c - '0'] : c));

    /// <summary>Counted: 2026 is 二千〇二十六, a fraction digit by digit.</summary>
    public static string Count(string number, int kind)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? number : number[..point];
        if (whole.Length > 4 * Groups.Length || whole.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return Digits(number, kind);
        var text = Whole(whole, kind);
        return point < 0 ? text : text + Digits(number[point..], kind);
    }

    private static string Whole(string digits, int kind)
    {
        var text = new StringBuilder();
        var zero = false;
        for (var i = 0; i < digits.Length; i++)
        {
            var power = digits.Length - 1 - i;
            if (digits[i] == '0')
            {
                zero = text.Length > 0;
            }
            else
            {
                if (zero)
                    text.Append(DigitsOf[kind][0]);
                zero = false;
                text.Append(DigitsOf[kind][digits[i] - '0']).Append(Units[kind][power % 4]);
            }

            if (power % 4 == 0 && power > 0 && digits.AsSpan(Math.Max(0, i - 3), Math.Min(4, i + 1)).ContainsAnyExcept('0'))
                text.Append(Groups[power / 4]);
        }

        return text.Length == 0 ? DigitsOf[kind][..1] : text.ToString();
    }
}
