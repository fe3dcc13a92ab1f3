using System.Globalization;

namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>
/// A number as its decimal digits: the sheet stores the shortest digits of a binary number, and Excel shows no more than
/// fifteen of them, so 0.30000000000000004 is 0.3 here as there.
/// </summary>
/// <param name="IsNegative">true below zero.</param>
/// <param name="Digits">The digits from the first to the last that is not 0; "" for zero.</param>
/// <param name="Point">How many digits stand before the decimal point; negative for leading zeros behind it.</param>
internal readonly record struct StoredNumber(bool IsNegative, string Digits, int Point)
{
    private const int MostDigits = 15;
    private const int MostExponent = 400;

    public bool IsZero => Digits.Length == 0;

    /// <summary>true without a fraction.</summary>
    public bool IsWhole => Digits.Length <= Point || IsZero;

    /// <summary>Reads 12.5, -3, 1.2E-05; null when the text is no number.</summary>
    public static StoredNumber? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var negative = text.StartsWith("-");
        if (negative || text.StartsWith("+"))
            text = text[1..];
        var exponent = 0;
        var e = text.IndexOfAny('e', 'E');
        if (e >= 0)
        {
            if (!int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs((long)exponent) > MostExponent)
                return null;
            text = text[..e];
        }

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? "" : text[(point + 1)..];
        var digits = string.Concat(whole, fraction);
        if (digits.Length is 0 or > MostExponent || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        return Of(negative, digits, whole.Length + exponent).ToDigits(MostDigits);
    }

    /// <summary>The number times a power of ten.</summary>
    public StoredNumber Shift(int powers) => IsZero ? this : this with { Point = Point + powers };

    /// <summary>The number rounded to so many places, halves away from zero.</summary>
    public StoredNumber Round(int places) => Point + places < Digits.Length ? ToDigits(Point + places) : this;

    /// <summary>The number rounded to so many digits.</summary>
    public StoredNumber ToDigits(int count)
    {
        if (count >= Digits.Length)
            return this;
        if (count < 0)
            return this with { Digits = "", Point = 0 };
        var up = Digits[count] >= '5';
        var kept = Digits[..count].ToCharArray();
        var at = count - 1;
        for (; up && at >= 0; at--)
        {
            if (kept[at] != '9')
            {
                kept[at]++;
                up = false;
                break;
            }

            kept[at] = '0';
        }

        return up ? Of(IsNegative, "1" + new string(kept), Point + 1) : Of(IsNegative, new string(kept), Point);
    }

    /// <summary>The digits before the point, "" for 0.5, and exactly so many behind it.</summary>
    public (string Whole, string Fraction) Parts(int places)
    {
        var rounded = Round(places);
        if (rounded.IsZero)
            return ("", new string('0', places));
        var whole = rounded.Point <= 0 ? "" : rounded.Digits.Length <= rounded.Point ? rounded.Digits.PadRight(rounded.Point, '0') : rounded.Digits[..rounded.Point];
        var fraction = rounded.Point <= 0 ? new string('0', -rounded.Point) + rounded.Digits : rounded.Digits.Length <= rounded.Point ? "" : rounded.Digits[rounded.Point..];
        return (whole, fraction.PadRight(places, '0'));
    }

    /// <summary>The number as a decimal; null beyond what one holds.</summary>
    public decimal? ToDecimal() =>
        Point > 20 ? null : decimal.Parse(Plain(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>All digits, without an exponent.</summary>
    public string Plain()
    {
        var (whole, fraction) = Parts(Math.Max(0, Digits.Length - Point));
        return (IsNegative && !IsZero ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction);
    }

    private static StoredNumber Of(bool negative, string digits, int point)
    {
        var start = 0;
        while (start < digits.Length && digits[start] == '0')
            start++;
        var end = digits.Length;
        while (end > start && digits[end - 1] == '0')
            end--;
        return start == end ? new StoredNumber(negative, "", 0) : new StoredNumber(negative, digits[start..end], point - start);
    }
}
