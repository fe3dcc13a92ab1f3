namespace PerfTargets.Pdf.Syntax;

/// <summary>
/// Reads numbers (ISO 32000-1, 7.3.3), also the malformed ones found in files: several signs, several points, an exponent.
/// </summary>
internal static class NumberLexer
{
    /// <summary>The largest magnitude; larger numbers become it.</summary>
    private const double Largest = 1e15;

    /// <summary>Digits kept of a number; those behind only scale it.</summary>
    private const int MostDigits = 15;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];

    /// <summary>Reads the number at <paramref name="position"/> and moves behind it.</summary>
    /// <param name="span">The bytes.</param>
    /// <param name="position">At a sign, a point or a digit.</param>
    /// <param name="isInteger">Whether it has neither point nor exponent.</param>
    /// <returns>Its value; 0 for a sign or point without digits. Minus signs between digits and a second fraction are ignored.</returns>
    public static double Read(ReadOnlySpan<byte> span, ref int position, out bool isInteger)
    {
        var isNegative = false;
        while (position < span.Length && span[position] is (byte)'+' or (byte)'-')
            isNegative |= span[position++] == '-';

        var digits = 0L;
        var count = 0;
        var scale = 0;
        var points = 0;
        for (; position < span.Length; position++)
        {
            var value = span[position];
            if (value == '.')
                points++;
            else if (CharacterClass.IsDigit(value))
                Take(value - '0');
            else if (value != '-')
                break;
        }
        isInteger = points == 0;
        if (TryExponent(span, ref position, out var exponent))
        {
            isInteger = false;
            scale += exponent;
        }
        var number = Scaled(digits, scale);
        return isNegative ? -number : number;

        void Take(int digit)
        {
            if (points > 1)
                return;
            if (count >= MostDigits)
            {
                scale += points == 0 ? 1 : 0;
                return;
            }
            digits = (digits * 10) + digit;
            count += digits == 0 ? 0 : 1;
            scale -= points;
        }
    }

    private static double Scaled(long digits, int scale)
    {
        if (digits == 0)
            return 0;
        var number = scale switch
        {
            0 => digits,
            < 0 when -scale < Powers.Length => digits / Powers[-scale],
            > 0 when scale < Powers.Length => digits * Powers[scale],
            _ => digits * Math.Pow(10, Math.Clamp(scale, -300, 100)),
        };
        return Math.Min(number, Largest);
    }

    private static bool TryExponent(ReadOnlySpan<byte> span, ref int position, out int exponent)
    {
        exponent = 0;
        var at = position;
        if (at >= span.Length || span[at] is not ((byte)'e' or (byte)'E'))
            return false;
        at++;
        var isNegative = at < span.Length && span[at] == '-';
        if (at < span.Length && span[at] is (byte)'-' or (byte)'+')
            at++;
        var start = at;
        for (; at < span.Length && CharacterClass.IsDigit(span[at]); at++)
            exponent = Math.Min((exponent * 10) + span[at] - '0', 1000);
        if (at == start || (at < span.Length && CharacterClass.IsRegular(span[at])))
            return false;
        exponent = isNegative ? -exponent : exponent;
        position = at;
        return true;
    }
}
