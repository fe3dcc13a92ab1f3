using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>Writes a day number by the date parts of a section.</summary>
internal static class DateSectionWriter
{
    private const string Weekdays = "日一二三四五六";
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The date's text; the bare number where the calendar of Excel has no such day.</summary>
    public static Shown Write(StoredNumber number, FormatSection section, bool is1904)
    {
        var places = FractionPlaces(section);
        if (number.IsNegative || ExcelDate.Milliseconds(number, places) is not { } milliseconds || ExcelDate.Of(milliseconds, is1904) is not { } date)
            return GeneralNumber.Write(number) with { Loss = ShownLoss.Unformatted };
        var text = new StringBuilder();
        var half = section.Tokens.Any(t => t is { Kind: TokenKind.Date, Text: "am/pm" or "a/p" or "上午/下午" });
        for (var i = 0; i < section.Tokens.Count; i++)
        {
            var token = section.Tokens[i];
            text.Append(token.Kind switch
            {
                TokenKind.Date => Part(token.Text, date, half, IsMinute(section.Tokens, i), section.ChineseDigits),
                TokenKind.Elapsed => Elapsed(token.Text, milliseconds),
                TokenKind.SecondFraction => token.Text == "." ? "." + Fraction(places, date) : "",
                TokenKind.Comma or TokenKind.Point or TokenKind.Literal or TokenKind.Percent => token.Text,
                _ => "",
            });
        }

        return new Shown(text.ToString());
    }

    private static string Part(string part, ExcelDate date, bool half, bool isMinute, int chinese)
    {
        var hour = date.Time / 3_600_000;
        var minute = date.Time / 60_000 % 60;
        var hour12 = hour % 12 == 0 ? 12 : hour % 12;
        return part switch
        {
            "y" or "yy" => Digits(Pad(date.Year % 100, 2), chinese),
            ['y', ..] or ['e', ..] => Digits(Pad(date.Year, 4), chinese),
            ['b', ..] => Pad(date.Year + 543, 4),
            "m" or "mm" => isMinute ? Count(minute, part.Length, chinese) : Count(date.Month, part.Length, chinese),
            "mmm" => English.DateTimeFormat.AbbreviatedMonthNames[date.Month - 1],
            "mmmmm" => English.DateTimeFormat.MonthNames[date.Month - 1][..1],
            ['m', ..] => English.DateTimeFormat.MonthNames[date.Month - 1],
            "d" or "dd" => Count(date.Day, part.Length, chinese),
            "ddd" => English.DateTimeFormat.AbbreviatedDayNames[date.Weekday],
            ['d', ..] => English.DateTimeFormat.DayNames[date.Weekday],
            "aaa" => Weekdays[date.Weekday].ToString(),
            ['a', 'a', ..] => "星期" + Weekdays[date.Weekday],
            "h" or "hh" => Count(half ? hour12 : hour, part.Length, chinese),
            "s" or "ss" => Count(date.Time / 1000 % 60, part.Length, chinese),
            "am/pm" => hour < 12 ? "AM" : "PM",
            "a/p" => hour < 12 ? "A" : "P",
            "上午/下午" => hour < 12 ? "上午" : "下午",
            _ => "",
        };
    }

    private static int FractionPlaces(FormatSection section) =>
        section.Tokens.Count(t => t is { Kind: TokenKind.SecondFraction, Text: not "." });

    private static string Fraction(int places, ExcelDate date) => Pad(date.Time % 1000, 3).PadRight(places, '0')[..places];

    private static string Elapsed(string part, long milliseconds)
    {
        var unit = part[0] switch { 'h' => 3_600_000, 'm' => 60_000, _ => 1000 };
        return (milliseconds / unit).ToString(CultureInfo.InvariantCulture).PadLeft(part.Length, '0');
    }

    // m is the minute behind hours and before seconds, the month elsewhere.
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (tokens[i].Kind is TokenKind.Date or TokenKind.Elapsed && tokens[i].Text is not ("am/pm" or "a/p" or "上午/下午"))
            {
                if (tokens[i].Text[0] == 'h')
                    return true;
                break;
            }
        }

        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Date or TokenKind.Elapsed)
                return tokens[i].Text[0] == 's';
        }

        return false;
    }

    private static string Count(int number, int width, int chinese) =>
        chinese == 0 ? Pad(number, width) : ShortTen(ChineseNumeral.Count(Pad(number, 1), chinese));

    // 十五日, not 一十五日.
    private static string ShortTen(string numeral) => numeral.StartsWith("一十", StringComparison.Ordinal) ? numeral[1..] : numeral;

    private static string Digits(string number, int chinese) => chinese == 0 ? number : ChineseNumeral.Digits(number, chinese);

    private static string Pad(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
