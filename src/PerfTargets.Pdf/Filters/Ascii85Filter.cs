using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Filters;

/// <summary>ASCII85Decode (ISO 32000-1, 7.4.3).</summary>
internal static class Ascii85Filter
{
    /// <summary>Decodes up to ~ or the end; what is no digit is skipped.</summary>
    public static FilterResult Decode(ReadOnlySpan<byte> input, int limit)
    {
        if (input.StartsWith("<~"u8))
            input = input[2..];
        var output = new FilterOutput(input.Length * 4L / 5, limit);
        var isDamaged = false;
        var group = 0L;
        var count = 0;
        foreach (var value in input)
        {
            if (value == '~')
                break;
            if (value == 'z' && count == 0)
            {
                output.Fill(0, 4);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + value - '!';
                if (++count == 5)
                {
                    Put(output, group, 4);
                    group = 0;
                    count = 0;
                }
            }
            else
            {
                isDamaged |= !CharacterClass.IsWhiteSpace(value);
            }
        }
        if (count > 1)
        {
            for (var missing = count; missing < 5; missing++)
                group = (group * 85) + 84;
            Put(output, group, count - 1);
        }
        return new(output.Written, isDamaged || output.IsFull);
    }

    private static void Put(FilterOutput output, long group, int count)
    {
        ReadOnlySpan<byte> bytes = [(byte)(group >> 24), (byte)(group >> 16), (byte)(group >> 8), (byte)group];
        output.Write(bytes[..count]);
    }
}
