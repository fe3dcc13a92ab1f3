namespace PerfTargets.Pdf.Syntax;

/// <summary>The classes of bytes (ISO 32000-1, 7.2.2).</summary>
internal static class CharacterClass
{
    /// <summary>Null, tab, line feed, form feed, carriage return or space.</summary>
    public static bool IsWhiteSpace(byte value) => value is 32 or 10 or 13 or 9 or 0 or 12;

    /// <summary>A byte that ends a token and begins one of its own.</summary>
    public static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    /// <summary>Neither white space nor a delimiter.</summary>
    public static bool IsRegular(byte value) => !IsWhiteSpace(value) && !IsDelimiter(value);

    /// <summary>0 to 9.</summary>
    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>The value of a hexadecimal digit; -1 when it is none.</summary>
    public static int HexValue(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };
}
