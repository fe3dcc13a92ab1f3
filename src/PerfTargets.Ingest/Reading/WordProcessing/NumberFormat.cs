using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>Writes a list number the way <c>w:numFmt</c> says.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Units = ["", "十", "百", "千"];
    private static readonly string[] LegalUnits = ["", "拾", "佰", "仟"];

    /// <summary>The number as text.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Widen(Decimal(number)),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => Char('①', number - 1),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => Char('⑴', number - 1),
        "decimalEnclosedFullstop" when number is >= 1 and <= 20 => Char('⒈', number - 1),
        "ideographEnclosedCircle" when number is >= 1 and <= 10 => Char('㊀', number - 1),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "japaneseCounting" or "koreanCounting" => Counted(number, Digits, Units, shortTen: true),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Counted(number, LegalDigits, LegalUnits, shortTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Spelled(number),
        "ideographTraditional" when number is >= 1 and <= 10 => "甲乙丙丁戊己庚辛壬癸"[number - 1].ToString(),
        "ideographZodiac" when number is >= 1 and <= 12 => "子丑寅卯辰巳午未申酉戌亥"[number - 1].ToString(),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Char(char first, int offset) => ((char)(first + offset)).ToString();

    private static string Widen(string digits) => string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static string Spelled(int number) => string.Concat(Decimal(number).Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c));

    // 十, not 一十, where the number begins with ten; 一百零五 with the zero between.
    private static string Counted(int number, string digits, string[] units, bool shortTen)
    {
        if (number is <= 0 or > 9999)
            return number == 0 ? digits[..1] : Decimal(number);
        var text = new StringBuilder();
        var zero = false;
        for (var power = 3; power >= 0; power--)
        {
            var digit = number / Power(power) % 10;
            if (digit == 0)
            {
                zero = text.Length > 0;
                continue;
            }

            if (zero)
                text.Append('零');
            zero = false;
            if (!(shortTen && power == 1 && digit == 1 && text.Length == 0))
                text.Append(digits[digit]);
            text.Append(units[power]);
        }

        return text.ToString();
    }

    private static int Power(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };

    // a … z, aa … zz: Word repeats the letter.
    private static string Letters(int number, char first) =>
        number is < 1 or > 780 ? Decimal(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, numeral) in ((int, string)[])[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
            (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
                text.Append(numeral);
        }

        return text.ToString();
    }
}
