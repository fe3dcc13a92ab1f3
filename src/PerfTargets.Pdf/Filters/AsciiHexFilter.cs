using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Filters;

/// <summary>ASCIIHexDecode (ISO 32000-1, 7.4.2).</summary>
internal static class AsciiHexFilter
{
    /// <summary>Decodes up to &gt; or the end; what is no digit is skipped.</summary>
    public static FilterResult Decode(ReadOnlySpan<byte> input)
    {
        var end = input.IndexOf((byte)'>');
        if (end >= 0)
            input = input[..end];
        var bytes = new byte[(input.Length + 1) / 2];
        var digits = 0;
        var isDamaged = false;
        foreach (var value in input)
        {
            var digit = CharacterClass.HexValue(value);
            if (digit < 0)
            {
                isDamaged |= !CharacterClass.IsWhiteSpace(value);
                continue;
            }
            bytes[digits / 2] |= (byte)(digits % 2 == 0 ? digit << 4 : digit);
            digits++;
        }
        return new(bytes.AsMemory(0, (digits + 1) / 2), isDamaged);
    }
}
