using System.Globalization;

namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>
/// A number without a format. Excel gives it eleven characters, and rounds the fraction to fit. Whole numbers keep all
/// their digits here, where a cell may be too narrow and show an exponent: the width is no part of the value.
/// </summary>
internal static class GeneralNumber
{
    private const int Characters = 11;
    private const int MostWholeDigits = 15;
    private const int LeastPoint = -3;
    private const int MantissaPlaces = 5;

    /// <summary>The number's text.</summary>
    public static Shown Write(StoredNumber number)
    {
        if (number.IsZero)
            return new Shown("0");
        if (number.Point > MostWholeDigits || number.Point < LeastPoint)
            return Scientific(number);
        if (number.IsWhole)
            return new Shown(number.Plain());
        var rounded = number.Round(Math.Max(0, Characters - 1 - Math.Max(1, number.Point)));
        return new Shown(rounded.Plain(), Rounding.Matters(number, rounded) ? ShownLoss.Rounded : ShownLoss.None);
    }

    private static Shown Scientific(StoredNumber number)
    {
        var rounded = number.ToDigits(MantissaPlaces + 1);
        var exponent = rounded.Point - 1;
        var mantissa = (rounded with { Point = 1 }).Plain();
        var sign = exponent < 0 ? '-' : '+';
        return new Shown($"{mantissa}E{sign}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}", rounded == number ? ShownLoss.None : ShownLoss.Rounded);
    }
}
