using System.Globalization;
using System.Text;

namespace PerfTargets.Ingest.Reading.Excel.Formats;

/// <summary>Writes a number by the placeholders of a section.</summary>
internal static class NumberSectionWriter
{
    /// <summary>The number's text, without its sign.</summary>
    public static Shown Write(StoredNumber number, FormatSection section)
    {
        if (section.Has(TokenKind.Stroke))
            return GeneralNumber.Write(number with { IsNegative = false }) with { Loss = ShownLoss.Unformatted };
        if (section.Has(TokenKind.General) || section.Has(TokenKind.Text))
            return General(number, section);
        if (!section.Has(TokenKind.Digit))
            return new Shown(Literals(section), ShownLoss.Hidden);
        var layout = new DigitLayout(section.Tokens);
        var (text, loss) = section.Has(TokenKind.Exponent) ? Scientific(number, layout, section) : Plain(number, layout, section);
        return new Shown(section.ChineseDigits > 0 ? ChineseNumeral.Digits(text, section.ChineseDigits) : text, loss);
    }

    private static Shown General(StoredNumber number, FormatSection section)
    {
        var (general, loss) = GeneralNumber.Write(number with { IsNegative = false });
        if (section.ChineseDigits > 0)
            general = ChineseNumeral.Count(general, section.ChineseDigits);
        return new Shown(string.Concat(section.Tokens.Select(t => t.Kind is TokenKind.General or TokenKind.Text ? general : t.Kind is TokenKind.Literal or TokenKind.Percent ? t.Text : "")), loss);
    }

    private static string Literals(FormatSection section) => string.Concat(section.Tokens.Select(t => t.Kind == TokenKind.Literal ? t.Text : ""));

    private static Shown Plain(StoredNumber number, DigitLayout layout, FormatSection section)
    {
        var scaled = number.Shift(layout.Powers);
        var rounded = scaled.Round(layout.Places);
        var (whole, fraction) = scaled.Parts(layout.Places);
        var text = Fill(section.Tokens, layout, whole, fraction, "");
        // Zero behind placeholders that print no zero shows nothing: the dash of an accounting format says it.
        return new Shown(text, Rounding.Matters(scaled, rounded) ? ShownLoss.Rounded : ShownLoss.None);
    }

    private static Shown Scientific(StoredNumber number, DigitLayout layout, FormatSection section)
    {
        var step = Math.Max(1, layout.WholeDigits);
        var power = number.IsZero ? 0 : number.Point - 1;
        var exponent = step > 1 ? (int)Math.Floor((decimal)power / step) * step : power;
        var mantissa = number.Shift(-exponent);
        if (mantissa.Round(layout.Places).Point > step)
        {
            exponent += step;
            mantissa = number.Shift(-exponent);
        }

        var (whole, fraction) = mantissa.Parts(layout.Places);
        var places = layout.ExponentDigits;
        var digits = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(places, '0');
        var sign = exponent < 0 ? "-" : section.Tokens.Any(t => t is { Kind: TokenKind.Exponent, Text: "e+" }) ? "+" : "";
        return new Shown(Fill(section.Tokens, layout, whole, fraction, $"E{sign}{digits}"), mantissa.Round(layout.Places) == mantissa ? ShownLoss.None : ShownLoss.Rounded);
    }

    private static string Fill(IReadOnlyList<FormatToken> tokens, DigitLayout layout, string whole, string fraction, string exponent)
    {
        var text = new StringBuilder();
        var left = whole.Length;
        var place = 0;
        var used = fraction.TrimEnd('0').Length;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.Literal or TokenKind.Percent)
                text.Append(token.Text);
            else if (token.Kind == TokenKind.Exponent)
                text.Append(exponent);
            else if (token.Kind == TokenKind.Point)
                text.Append('.');
            else if (token.Kind == TokenKind.Digit && i < layout.WholeEnd)
                left = Whole(text, token, layout, whole, left, layout.DigitsBehind(i));
            else if (token.Kind == TokenKind.Digit && i < layout.FractionEnd)
                text.Append(place++ < used ? fraction[place - 1] : token.Text == "0" ? "0" : token.Text == "?" ? " " : "");
        }

        return text.ToString();
    }

    // The first placeholder takes all digits that are more than placeholders.
    private static int Whole(StringBuilder text, FormatToken token, DigitLayout layout, string whole, int left, int behind)
    {
        if (left <= behind)
        {
            if (token.Text == "0")
                Digit(text, '0', layout, behind);
            else if (token.Text == "?")
                text.Append(' ');
            return left;
        }

        for (; left > behind; left--)
            Digit(text, whole[^left], layout, left - 1);
        return left;
    }

    private static void Digit(StringBuilder text, char digit, DigitLayout layout, int behind)
    {
        text.Append(digit);
        if (layout.HasThousands && behind > 0 && behind % 3 == 0)
            text.Append(',');
    }
}
