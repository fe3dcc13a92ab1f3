namespace PerfTargets.Pdf.Content;

/// <summary>The names of a content stream, each made once.</summary>
internal sealed class NameTable
{
    private const int Longest = 255;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Reads a name (ISO 32000-1, 7.3.5); bytes above 127 as Latin-1.</summary>
    /// <param name="data">The content.</param>
    /// <param name="at">The byte behind the slash, then the first behind the name.</param>
    public string Read(ReadOnlySpan<byte> data, ref int at)
    {
        Span<char> buffer = stackalloc char[Longest];
        var length = 0;
        while (at < data.Length && ByteClasses.Of(data[at]) is ByteClass.Regular or ByteClass.Number)
        {
            var c = (char)data[at++];
            if (c == '#' && at + 1 < data.Length && char.IsAsciiHexDigit((char)data[at]) && char.IsAsciiHexDigit((char)data[at + 1]))
            {
                c = (char)((Convert.FromHexString([(char)data[at], (char)data[at + 1]]))[0]);
                at += 2;
            }

            if (length < Longest)
                buffer[length++] = c;
        }

        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(buffer[..length], out var name))
            return name;
        name = new string(buffer[..length]);
        names.Add(name);
        return name;
    }
}
