using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Where the bytes of a stream begin and end (ISO 32000-1, 7.3.8), whatever its /Length says.</summary>
/// <param name="Start">Index of the first byte.</param>
/// <param name="End">Index behind the last byte.</param>
/// <param name="IsOpen">Whether the file ends before the stream does.</param>
/// <param name="Searched">Bytes looked through to find the end.</param>
internal readonly record struct StreamBounds(int Start, int End, bool IsOpen, int Searched)
{
    /// <summary>Finds them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">Behind the word stream.</param>
    /// <param name="length">What the dictionary says; null when it says nothing.</param>
    public static StreamBounds Find(ReadOnlySpan<byte> file, int position, double? length)
    {
        var start = SkipLineEnd(file, position);
        if (length >= 0 && length <= file.Length - start && EndsAt(file, start + (int)length.Value))
            return new(start, start + (int)length.Value, false, 0);
        var rest = file[start..];
        var found = rest.IndexOf("endstream"u8);
        var searched = found < 0 ? rest.Length : found;
        if (found < 0)
            found = rest.IndexOf("endobj"u8);
        return found < 0
            ? new(start, file.Length, true, searched)
            : new(start, TrimLineEnd(file, start, start + found), false, searched);
    }

    private static bool EndsAt(ReadOnlySpan<byte> file, int end)
    {
        while (end < file.Length && CharacterClass.IsWhiteSpace(file[end]))
            end++;
        return file[end..].StartsWith("endstream"u8) || file[end..].StartsWith("endobj"u8);
    }

    private static int SkipLineEnd(ReadOnlySpan<byte> file, int position)
    {
        while (position < file.Length && file[position] is (byte)' ' or (byte)'\t')
            position++;
        if (position < file.Length && file[position] == '\r')
            position++;
        if (position < file.Length && file[position] == '\n')
            position++;
        return position;
    }

    private static int TrimLineEnd(ReadOnlySpan<byte> file, int start, int end)
    {
        if (end > start && file[end - 1] == '\n')
            end--;
        if (end > start && file[end - 1] == '\r')
            end--;
        return end;
    }
}
