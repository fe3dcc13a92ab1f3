using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reporting.Masking;

/// <summary>
/// Masks telephone and identity card numbers in running text. An amount of eleven digits is no telephone number:
/// what stands beside an operator, a currency sign, a decimal point or a unit of money or count is left alone.
/// </summary>
internal static partial class PersonalNumbers
{
    /// <summary>The text with numbers of persons masked: 138****5678, 0811-****567, 510101********123X.</summary>
    public static string Mask(string text)
    {
        if (text.Length < "0811-1234567".Length - 1)
            return text;
        var masked = IdentityCard().Replace(text, match => Keep(match.Value, 6, 4));
        masked = Mobile().Replace(masked, match => match.Groups["country"].Value + Keep(match.Groups["number"].Value, 3, 4));
        return Landline().Replace(masked, match => match.Groups["area"].Value + Keep(match.Groups["number"].Value, 0, 3));
    }

    /// <summary>A text that is known to be a telephone number, whatever it looks like.</summary>
    public static string MaskPhone(string text)
    {
        var masked = Mask(text);
        return masked != text ? masked : LongDigits().Replace(text, match => Keep(match.Value, match.Length > 8 ? 3 : 0, Math.Min(4, match.Length / 2)));
    }

    /// <summary>The first and last digits, stars for the others; what separates digits stays.</summary>
    private static string Keep(string number, int first, int last)
    {
        var digits = number.Count(char.IsLetterOrDigit);
        var seen = 0;
        return string.Concat(number.Select(c => !char.IsLetterOrDigit(c) || ++seen <= first || seen > digits - last ? c : '*'));
    }

    // In front: no digit, sign of a number or operator. Behind: none either, and no unit.
    private const string NotBefore = @"(?<![0-9０-９A-Za-z*]|[0-9０-９][.．,，])(?<![¥￥$=≠<>≤≥＝＞＜×÷+＋−][ \t]*)";
    private const string NotBehind = @"(?![0-9０-９A-Za-z])(?![.．,，][0-9０-９])(?![ \t]*([=≠<>≤≥＝＞＜×÷+＋−%％]|[十百千万亿]?(元|人|个|次|户|吨|亩|件|份|平方|公里|米|辆|套|本|册|名|家|处|项|台|场)))";

    [GeneratedRegex(NotBefore + @"(?<country>[+＋]86[ \-]?)?(?<number>[1１][3-9３-９][0-9０-９]([ \-－]?[0-9０-９]{4}){2})" + NotBehind)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![0-9０-９.．A-Za-z*])(?<area>[(（]?[0０][1-9１-９][0-9０-９]{1,2}[)）]?[ \-－—]?(?<=[)） \-－—]))(?<number>[2-8２-８][0-9０-９]{6,7})(?![0-9０-９A-Za-z]|[.．][0-9０-９])")]
    private static partial Regex Landline();

    [GeneratedRegex(@"(?<![0-9.．A-Za-z])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z]|[.．][0-9]|[ \t]*[万亿]?元)")]
    private static partial Regex IdentityCard();

    [GeneratedRegex(@"[0-9０-９]{5,}")]
    private static partial Regex LongDigits();
}
