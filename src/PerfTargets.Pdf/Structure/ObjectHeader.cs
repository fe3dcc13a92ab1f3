using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Reads the number and generation before a word obj, backwards.</summary>
internal static class ObjectHeader
{
    private const int MostDigits = 9;

    /// <summary>Whether two numbers stand before the word.</summary>
    /// <param name="file">The file.</param>
    /// <param name="word">Where obj begins.</param>
    /// <param name="number">Object number.</param>
    /// <param name="position">Where it begins.</param>
    public static bool TryRead(ReadOnlySpan<byte> file, int word, out int number, out int position)
    {
        position = word;
        number = 0;
        SkipWhiteSpace(file, ref position);
        if (Digits(file, ref position) is null || position == 0 || !CharacterClass.IsWhiteSpace(file[position - 1]))
            return false;
        SkipWhiteSpace(file, ref position);
        if (Digits(file, ref position) is not { } value)
            return false;
        number = value;
        return true;
    }

    private static void SkipWhiteSpace(ReadOnlySpan<byte> file, ref int position)
    {
        while (position > 0 && CharacterClass.IsWhiteSpace(file[position - 1]))
            position--;
    }

    private static int? Digits(ReadOnlySpan<byte> file, ref int position)
    {
        var value = 0;
        var power = 1;
        var end = position;
        for (; position > 0 && end - position < MostDigits && CharacterClass.IsDigit(file[position - 1]); position--)
        {
            value += (file[position - 1] - '0') * power;
            power *= 10;
        }
        return position == end ? null : value;
    }
}
